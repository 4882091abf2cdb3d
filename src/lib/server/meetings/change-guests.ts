import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { meetingGuest } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { peopleToInvite } from './guests.ts';
import { partFor, type Part, type PartIds } from './part.ts';

/** A guest to add: somebody in the child's life, or anybody else by a label alone. */
export interface NewGuest {
	readonly adultId: string | null;
	/** Who they are to this child, in a few words. */
	readonly label: string;
	readonly shown: boolean;
}

/**
 * Adds a guest to one child's part. A sibling's list is another list: who comes for one child says
 * nothing to the other.
 * @throws 404 unless the actor may arrange this child's meetings, and for an adult not in their life.
 */
export function addGuest(service: Service, actor: Actor, ids: PartIds, given: NewGuest): void {
	change(service, actor, ids, 'guest-added', (tx, part) => {
		const known = peopleToInvite(service, part).map(({ adultId }) => adultId);
		if (given.adultId !== null && !known.includes(given.adultId)) notThere();
		const { adultId, label, shown } = given;
		const row = { id: newId(), meetingChildId: part.part.id, adultId, label };
		tx.insert(meetingGuest)
			.values({ ...row, shownToChild: shown })
			.run();
	});
}

/** Shows a guest to the child, or no longer. @throws 404 unless the actor may. */
export function showGuest(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: { readonly guestId: string; readonly shown: boolean }
): void {
	change(service, actor, ids, 'guest-shown', (tx, part) => {
		const { changes } = tx
			.update(meetingGuest)
			.set({ shownToChild: given.shown })
			.where(isGuest(part, given.guestId))
			.run();
		if (changes === 0) notThere();
	});
}

/** Takes a guest off a child's list. @throws 404 unless the actor may. */
export function removeGuest(service: Service, actor: Actor, ids: PartIds, guestId: string): void {
	change(service, actor, ids, 'guest-removed', (tx, part) => {
		const { changes } = tx.delete(meetingGuest).where(isGuest(part, guestId)).run();
		if (changes === 0) notThere();
	});
}

function isGuest({ part }: Part, guestId: string) {
	return and(eq(meetingGuest.id, guestId), eq(meetingGuest.meetingChildId, part.id));
}

function change(
	service: Service,
	actor: Actor,
	ids: PartIds,
	what: string,
	write: (tx: Tx, part: Part) => void
): void {
	service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'meeting.arrange', ids, tx);
			write(tx, part);
			record(tx, actor, service.now(), {
				action: 'meeting.arrange',
				subject: ids.part,
				childId: part.child.id,
				detail: { what }
			});
		},
		{ behavior: 'immediate' }
	);
}
