import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { alert, alertClosed, alertTold } from '../db/schema/index.ts';

/** Whether this adult was told of an alert of this child that is still open. */
export function onDutyFor(db: Tx, adultId: string, childId: string): boolean {
	const open = db
		.select({ id: alert.id })
		.from(alert)
		.innerJoin(alertTold, eq(alertTold.alertId, alert.id))
		.leftJoin(alertClosed, eq(alertClosed.alertId, alert.id))
		.where(
			and(eq(alert.childId, childId), eq(alertTold.adultId, adultId), isNull(alertClosed.alertId))
		)
		.get();
	return open !== undefined;
}
