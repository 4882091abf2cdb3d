import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { advocateAuthority, allocation } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf, endBefore, type Authority } from './authority.ts';
import { addOffer, nextPartOf } from './offers.ts';

/**
 * The child's own yes or no to an advocate. Yes opens what an advocate may see, and only of what was
 * recorded since their card was confirmed. No ends it at once, whenever it is said. Said again, it
 * changes nothing.
 * @throws 404 for what is nobody's, another child's, or over.
 */
export function answerAdvocate(
	service: Service,
	actor: ChildActor,
	given: { readonly id: string; readonly answer: 'yes' | 'no' }
): void {
	permit(service, actor, 'advocate.answer', actor.id);
	service.db.transaction(
		(tx) => {
			const today = londonDay(service.now());
			const all = authoritiesOf(tx, actor.id, today);
			const one = all.find(({ id }) => id === given.id) ?? notThere();
			if (given.answer === 'yes') {
				if (!one.waits) return;
				if (one.recordedAt === null || !isOpenTo(actor, one.recordedAt)) notThere();
				tx.update(allocation).set({ as: 'advocate' }).where(eq(allocation.id, one.id)).run();
				tell(service, tx, one.adultId, '/advocate');
			} else {
				endBefore(tx, one.id, today);
				const part = nextPartOf(tx, actor.id, today);
				const childId = actor.id;
				addOffer(service, tx, { childId, meetingChildId: part, what: 'declined', by: actor.id });
				if (one.recordedBy !== null) tell(service, tx, one.recordedBy, '/staff');
			}
			keepAnswer(service, tx, one, given.answer);
			record(tx, actor, service.now(), {
				action: 'advocate.answer',
				subject: one.id,
				childId: actor.id,
				detail: { answer: given.answer }
			});
		},
		{ behavior: 'immediate' }
	);
}

function keepAnswer({ now }: Service, tx: Tx, one: Authority, answer: 'yes' | 'no'): void {
	const said = { answer, answeredAt: now() };
	const row = { allocationId: one.id, basis: 'instructed', recordedBy: one.childId } as const;
	tx.insert(advocateAuthority)
		.values({ ...row, recordedAt: now(), ...said })
		.onConflictDoUpdate({ target: advocateAuthority.allocationId, set: said })
		.run();
}

function tell(service: Service, tx: Tx, adultId: string, path: '/advocate' | '/staff'): void {
	writeNotice(service, tx, { adultId, kind: 'message-waiting', path });
}
