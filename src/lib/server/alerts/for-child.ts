import { and, desc, eq, gte } from 'drizzle-orm';
import type { Promised } from '#lib/domain/alert/promise.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { alert, alertClosed, alertSeen } from '../db/schema/index.ts';
import { nameOfAdult } from '../people/adult.ts';
import type { Service } from '../service.ts';

export interface AlertForChild {
	readonly raisedAt: number;
	/** What was promised when it was sent. */
	readonly promise: Promised;
	/** Who saw it and when, or null: nobody yet. */
	readonly seen: { readonly by: string; readonly at: number } | null;
	readonly closed: boolean;
}

/** The child's latest alert, as they are shown it. */
export function latestAlert(service: Service, actor: ChildActor): AlertForChild | null {
	permit(service, actor, 'alert.raise', actor.id);
	const row = service.db
		.select({
			raisedAt: alert.raisedAt,
			promise: alert.promise,
			by: alertSeen.by,
			at: alertSeen.at,
			closedAt: alertClosed.at
		})
		.from(alert)
		.leftJoin(alertSeen, eq(alertSeen.alertId, alert.id))
		.leftJoin(alertClosed, eq(alertClosed.alertId, alert.id))
		.where(and(eq(alert.childId, actor.id), gte(alert.raisedAt, actor.opensFrom)))
		.orderBy(desc(alert.raisedAt))
		.get();
	if (!row) return null;
	const by = row.by && nameOfAdult(service.db, service.vault, row.by);
	return {
		raisedAt: row.raisedAt,
		promise: JSON.parse(row.promise) as Promised,
		seen: by && row.at !== null ? { by, at: row.at } : null,
		closed: row.closedAt !== null
	};
}
