import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { paperNoteAnswer } from '#lib/server/db/schema/index.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { hasBegun } from './has-begun.ts';
import { versionsOf, type ReadVersion } from './read-versions.ts';

/** What the one who runs a meeting sees of those who were sent its papers, for one child. */
export interface NotesForChair {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	/** Only then can a note have been talked about there. */
	readonly hasBegun: boolean;
	readonly versions: readonly ReadVersion[];
}

/**
 * The notes on the papers of one child's part of a meeting, each beside the text that its writer has.
 * Opening the page says to each writer that their note was seen, and is recorded as reading it.
 * @throws 404 unless the actor runs this meeting for this child.
 */
export function notesForChair(
	service: Service,
	actor: Actor,
	ids: PartIds,
	isLookedAt = true
): NotesForChair {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'released-note.read', ids, tx);
			const versions = versionsOf(service, tx, part);
			if (isLookedAt) markSeen(service, tx, actor, part, versions);
			const { meeting, child } = part;
			return {
				meetingId: meeting.id,
				partId: part.part.id,
				name: fullName(service.vault, child),
				kind: meeting.kind,
				onDay: meeting.onDay,
				hasBegun: hasBegun(service, part),
				versions
			};
		},
		{ behavior: 'immediate' }
	);
}

/** That the chair opened a note is an answer of its own: its writer is told. Only the first time. */
function markSeen(
	service: Service,
	tx: Tx,
	actor: Actor,
	{ part, child }: Part,
	versions: readonly ReadVersion[]
): void {
	const notes = versions.flatMap((one) => one.notes);
	if (actor.kind !== 'adult' || notes.length === 0) return;
	const at = service.now();
	const unseen = notes.filter(({ answer }) => answer === null);
	for (const { id: noteId } of unseen) {
		tx.insert(paperNoteAnswer)
			.values({ id: newId(), noteId, what: 'seen', words: null, by: actor.id, at })
			.run();
	}
	record(tx, actor, at, {
		action: 'released-note.read',
		subject: part.id,
		childId: child.id,
		detail: { notes: notes.length, first: unseen.length }
	});
}
