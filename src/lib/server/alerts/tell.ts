import { asc, eq, isNull } from 'drizzle-orm';
import { nextNotice } from '#lib/domain/alert/repeat.ts';
import { system } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { alert, alertSeen, alertTold } from '../db/schema/index.ts';
import { writeNotice } from '../notices/write.ts';
import type { Service } from '../service.ts';
import { onDutyAt } from './duty.ts';

type Waiting = Pick<typeof alert.$inferSelect, 'id' | 'childId' | 'raisedAt'>;

/** Tells whoever is to be told of an alert by now, if anybody. Works from rows, so a restart changes nothing. */
export function tellNext(service: Service, tx: Tx, waiting: Waiting): void {
	const now = service.now();
	const told = tx
		.select({ contact: alertTold.adultId, at: alertTold.at })
		.from(alertTold)
		.where(eq(alertTold.alertId, waiting.id))
		.orderBy(asc(alertTold.at))
		.all();
	const next = nextNotice({
		raisedAt: waiting.raisedAt,
		acknowledgedAt: null,
		contacts: onDutyAt(tx, now),
		notices: told
	});
	if (next.kind !== 'tell' || next.at > now) return;
	tx.insert(alertTold)
		.values({ id: newId(), alertId: waiting.id, adultId: next.contact, at: now })
		.run();
	writeNotice(service, tx, {
		adultId: next.contact,
		kind: 'alert',
		path: `/staff/alerts/${waiting.id}`
	});
	record(tx, system('alerts'), now, {
		action: 'alert.tell',
		subject: waiting.id,
		childId: waiting.childId,
		detail: { to: next.contact }
	});
}

/** Every minute: each alert that nobody has acknowledged is told to the next contact when its time has come. */
export function repeatAlerts(service: Service): void {
	service.db.transaction(
		(tx) => {
			const waiting = tx
				.select({ id: alert.id, childId: alert.childId, raisedAt: alert.raisedAt })
				.from(alert)
				.leftJoin(alertSeen, eq(alertSeen.alertId, alert.id))
				.where(isNull(alertSeen.alertId))
				.all();
			for (const one of waiting) tellNext(service, tx, one);
		},
		{ behavior: 'immediate' }
	);
}
