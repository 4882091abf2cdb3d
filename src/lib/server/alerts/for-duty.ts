import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { inForce } from '../access/ties.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { isId } from '../db/id.ts';
import { alert, alertClosed, alertSeen, alertTold, allocation, child } from '../db/schema/index.ts';
import { nameOfAdult } from '../people/adult.ts';
import { fullName } from '../people/child.ts';
import type { Service } from '../service.ts';

export interface AlertLine {
	readonly id: string;
	readonly child: string;
	readonly kind: string;
	readonly raisedAt: number;
	readonly seen: { readonly by: string | null; readonly at: number } | null;
}

/** Open alerts that this adult was told of, or of the children whose IRO they are; newest first. */
export function openAlerts(service: Service, actor: AdultActor): AlertLine[] {
	const { db, vault } = service;
	const today = londonDay(service.now());
	const told = db
		.select({ id: alertTold.alertId })
		.from(alertTold)
		.where(eq(alertTold.adultId, actor.id));
	const mine = db
		.select({ id: allocation.childId })
		.from(allocation)
		.where(
			and(
				eq(allocation.adultId, actor.id),
				inArray(allocation.as, ['iro', 'iro-cover']),
				inForce(allocation.from, allocation.to, today)
			)
		);
	const duty = actor.roles.includes('duty') ? inArray(alert.id, told) : undefined;
	return db
		.select({ alert, child, by: alertSeen.by, at: alertSeen.at })
		.from(alert)
		.innerJoin(child, eq(child.id, alert.childId))
		.leftJoin(alertSeen, eq(alertSeen.alertId, alert.id))
		.leftJoin(alertClosed, eq(alertClosed.alertId, alert.id))
		.where(and(isNull(alertClosed.alertId), or(duty, inArray(alert.childId, mine))))
		.orderBy(desc(alert.raisedAt))
		.all()
		.map(({ alert: one, child: whose, by, at }) => ({
			id: one.id,
			child: fullName(vault, whose),
			kind: one.kind,
			raisedAt: one.raisedAt,
			seen: at === null ? null : { by: by && nameOfAdult(db, vault, by), at }
		}));
}

export interface AlertDetail extends AlertLine {
	/** What the child wrote. */
	readonly words: string | null;
	readonly iro: string | null;
}

/** One alert to act on: its words, the child's name and IRO. The reading is one audit row. */
export function readAlert(service: Service, actor: AdultActor, id: string): AlertDetail {
	const { db, vault } = service;
	return db.transaction(
		(tx) => {
			const row = openAlert(tx, id);
			permit(service, actor, 'alert.see', row.childId, tx);
			record(tx, actor, service.now(), { action: 'alert.see', subject: id, childId: row.childId });
			const whose = tx.select().from(child).where(eq(child.id, row.childId)).get() ?? notThere();
			const seen = tx.select().from(alertSeen).where(eq(alertSeen.alertId, id)).get();
			return {
				id,
				child: fullName(vault, whose),
				kind: row.kind,
				raisedAt: row.raisedAt,
				words: vault.openMaybe(`alert.words:${id}`, row.words),
				iro: iroOf(service, tx, row.childId),
				seen: seen ? { by: nameOfAdult(tx, vault, seen.by), at: seen.at } : null
			};
		},
		{ behavior: 'immediate' }
	);
}

/** An alert that is not closed. @throws 404 */
export function openAlert(tx: Tx, id: string) {
	if (!isId(id)) notThere();
	const row = tx
		.select({ alert })
		.from(alert)
		.leftJoin(alertClosed, eq(alertClosed.alertId, alert.id))
		.where(and(eq(alert.id, id), isNull(alertClosed.alertId)))
		.get();
	return row?.alert ?? notThere();
}

function iroOf(service: Service, tx: Tx, childId: string): string | null {
	const today = londonDay(service.now());
	const found = tx
		.select({ id: allocation.adultId })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, childId),
				eq(allocation.as, 'iro'),
				inForce(allocation.from, allocation.to, today)
			)
		)
		.get();
	return found ? nameOfAdult(tx, service.vault, found.id) : null;
}
