import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { meetingChild } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { partFor, type PartIds } from './part.ts';

type Change = Partial<Pick<typeof meetingChild.$inferInsert, 'venueForChild' | 'askedAt'>>;

/**
 * Sets the venue as this child may be told it; null withholds it, as it is unless somebody chooses.
 * @throws 404 unless the actor may arrange this child's meetings.
 */
export function tellVenue(
	service: Service,
	actor: Actor,
	ids: PartIds,
	venueForChild: string | null
): void {
	change(service, actor, ids, 'venue-for-child', { venueForChild });
}

/**
 * Notes that the child was told of the meeting and asked for views; the first time counts.
 * @throws 404 unless the actor may arrange this child's meetings.
 */
export function noteAsked(service: Service, actor: Actor, ids: PartIds): void {
	const { part } = partFor(service, actor, 'meeting.arrange', ids);
	if (part.askedAt === null) change(service, actor, ids, 'asked', { askedAt: service.now() });
}

function change(service: Service, actor: Actor, ids: PartIds, what: string, set: Change): void {
	service.db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'meeting.arrange', ids, tx);
			tx.update(meetingChild).set(set).where(eq(meetingChild.id, part.id)).run();
			record(tx, actor, service.now(), {
				action: 'meeting.arrange',
				subject: part.id,
				childId: child.id,
				detail: { what }
			});
		},
		{ behavior: 'immediate' }
	);
}
