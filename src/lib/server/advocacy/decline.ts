import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Service } from '#lib/server/service.ts';
import { endedSince } from './ended.ts';
import { addOffer, lastOffer } from './offers.ts';
import { offerIsOpen } from './open-offer.ts';

/**
 * The child wants none now: of what is offered, what a worker asked for, what they asked for themself,
 * or in place of one who is theirs no more. It is recorded, and they are offered one again before their next conference.
 */
export function declineAdvocate(service: Service, actor: ChildActor): void {
	permit(service, actor, 'advocate.answer', actor.id);
	service.db.transaction(
		(tx) => {
			const last = lastOffer(service, tx, actor.id);
			const isOver = endedSince(tx, actor.id) !== null;
			if (!last || !(last.what === 'asked-for' || isOver || isOffered(service, tx, last))) return;
			const id = addOffer(service, tx, {
				childId: actor.id,
				meetingChildId: last.meetingChildId,
				what: 'declined',
				by: actor.id
			});
			record(tx, actor, service.now(), {
				action: 'advocate.answer',
				subject: id,
				childId: actor.id,
				detail: { answer: 'declined' }
			});
		},
		{ behavior: 'immediate' }
	);
}

function isOffered(
	service: Service,
	tx: Parameters<typeof offerIsOpen>[0],
	last: Parameters<typeof offerIsOpen>[1]
): boolean {
	return offerIsOpen(tx, last, londonDay(service.now()));
}
