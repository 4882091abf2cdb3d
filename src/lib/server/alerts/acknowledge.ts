import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import { alertClosed, alertSeen } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { openAlert } from './for-duty.ts';

/** "I have this": ends the repeating; the child sees by whom and when. The first to say so stands. */
export function acknowledgeAlert(service: Service, actor: AdultActor, id: string): void {
	service.db.transaction(
		(tx) => {
			const { childId } = openAlert(tx, id);
			permit(service, actor, 'alert.acknowledge', childId, tx);
			const now = service.now();
			tx.insert(alertSeen)
				.values({ alertId: id, by: actor.id, at: now })
				.onConflictDoNothing()
				.run();
			record(tx, actor, now, { action: 'alert.acknowledge', subject: id, childId });
		},
		{ behavior: 'immediate' }
	);
}

/** What was done about it, in words for the record; the alert then leaves the duty contact's sight. */
export function closeAlert(service: Service, actor: AdultActor, id: string, what: string): void {
	service.db.transaction(
		(tx) => {
			const { childId } = openAlert(tx, id);
			permit(service, actor, 'alert.acknowledge', childId, tx);
			const now = service.now();
			tx.insert(alertSeen)
				.values({ alertId: id, by: actor.id, at: now })
				.onConflictDoNothing()
				.run();
			const sealed = service.vault.seal(`alert_closed.what:${id}`, what);
			tx.insert(alertClosed).values({ alertId: id, by: actor.id, at: now, what: sealed }).run();
			record(tx, actor, now, {
				action: 'alert.acknowledge',
				subject: id,
				childId,
				detail: { closed: true }
			});
		},
		{ behavior: 'immediate' }
	);
}
