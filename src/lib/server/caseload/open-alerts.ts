import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { alert, alertClosed, child } from '#lib/server/db/schema/index.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import type { Caseload } from './permitted.ts';

/** Open alerts of the actor's children, oldest first: that there are any, nothing of what they say. */
export function openAlerts({ db, vault }: Service, caseload: Caseload) {
	return db
		.select({ id: alert.id, raisedAt: alert.raisedAt, child })
		.from(alert)
		.innerJoin(child, eq(child.id, alert.childId))
		.leftJoin(alertClosed, eq(alertClosed.alertId, alert.id))
		.where(and(inArray(alert.childId, caseload.of('alert.see')), isNull(alertClosed.alertId)))
		.orderBy(asc(alert.raisedAt))
		.all()
		.map((row) => ({
			kind: 'alert' as const,
			due: londonDay(row.raisedAt),
			count: 1,
			childId: row.child.id,
			child: fullName(vault, row.child),
			alertId: row.id,
			meeting: null
		}));
}
