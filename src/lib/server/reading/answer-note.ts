import { and, eq, isNull } from 'drizzle-orm';
import { MOST_IN_NOTE, type NoteAnswer } from '#lib/domain/report/note.ts';
import { protectedTermsIn } from '#lib/domain/report/protected-terms/scan.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { paperNote, paperNoteAnswer, paperRelease } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import { allowedTerms, termsFor } from '#lib/server/release/protected-terms.ts';
import type { Service } from '#lib/server/service.ts';
import { hasBegun } from './has-begun.ts';

/** An answer to a note as a form gives it. */
export interface GivenAnswer {
	readonly noteId: string;
	/** Made with the form: sent twice it is one answer. */
	readonly answerKey: string;
	/** Null: none was picked. */
	readonly what: Exclude<NoteAnswer, 'seen'> | null;
	/** May be empty. */
	readonly words: string;
}

/**
 * Answers a note: its writer sees it beside the text, with a notice to an adult. Answered again, the last
 * answer counts and the others stay. It reaches them as a paper does, so nothing protected may be in it.
 * @returns what is wrong with it, or null. @throws 404 unless the actor runs the meeting and the note is one of its
 * papers', and was not taken back.
 */
export function answerNote(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: GivenAnswer
): 'no-answer' | 'too-long' | 'protected' | null {
	const { noteId, answerKey, what, words } = given;
	if (!isId(noteId) || !isId(answerKey)) notThere();
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'released-note.answer', ids, tx);
			if (actor.kind !== 'adult') notThere();
			const note = noteOf(tx, part.part.id, noteId) ?? notThere();
			// Before a meeting nothing was talked about there.
			const isTooSoon = what === 'talked-about' && !hasBegun(service, part);
			if (what === null || isTooSoon) return 'no-answer';
			if (words.length > MOST_IN_NOTE) return 'too-long';
			const terms = termsFor(service, tx, {
				childId: part.child.id,
				recipientId: note.writtenBy
			});
			const text = { id: 'answer', part: 'body', text: words } as const;
			const known = allowedTerms(service, tx, [actor.id]);
			if (protectedTermsIn([text], terms, known).length > 0) return 'protected';
			const at = service.now();
			const { changes } = tx
				.insert(paperNoteAnswer)
				.values({
					id: answerKey,
					noteId,
					what,
					words: service.vault.sealMaybe(`paper_note_answer.words:${answerKey}`, words),
					by: actor.id,
					at
				})
				.onConflictDoNothing()
				.run();
			if (changes === 0) return null;
			const adultId = note.writtenBy;
			if (adultId !== part.child.id) {
				writeNotice(service, tx, { adultId, kind: 'reply-waiting', path: '/sign-in' });
			}
			record(tx, actor, at, {
				action: 'released-note.answer',
				subject: noteId,
				childId: part.child.id,
				detail: { what, worded: words !== '' }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

function noteOf(tx: Tx, partId: string, noteId: string) {
	return tx
		.select({ writtenBy: paperNote.writtenBy })
		.from(paperNote)
		.innerJoin(paperRelease, eq(paperRelease.id, paperNote.releaseId))
		.where(
			and(
				eq(paperNote.id, noteId),
				eq(paperRelease.meetingChildId, partId),
				isNull(paperNote.takenBackAt)
			)
		)
		.get();
}
