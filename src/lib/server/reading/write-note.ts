import { MOST_IN_NOTE, MOST_NOTES, pieceOf } from '#lib/domain/report/note.ts';
import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { paperNote } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import type { Service } from '#lib/server/service.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { contentOf } from './content.ts';
import { reached } from './lateness.ts';
import { meetingOfPart } from './meeting-known.ts';
import { ALL, type GivenNote } from './note-form.ts';
import { endNote, isKept, noteOn, standingOn, type NotePlace } from './note-rows.ts';
import { notesAreOpen } from './notes-of.ts';
import { heldPaper, type Reader } from './reading.ts';

/** Why a note was not kept; null: it was. */
export type NoteProblem = 'no-kind' | 'too-long' | 'too-many' | 'closed' | null;

/**
 * Keeps a recipient's note beside a piece of what was released to them, or changes one: the earlier words
 * are then taken back. Sent twice it is one note. Whoever runs the meeting gets a notice, unless a note on
 * this paper waits for them already.
 * @throws 404 unless the release stands for this actor and has such a piece.
 */
export function writeNote(
	reader: Reader,
	releaseId: string,
	at: string,
	given: GivenNote
): NoteProblem {
	return acting(reader, releaseId, (tx, { service, actor, release, versions }): NoteProblem => {
		const place = placeOf(service, tx, { asked: releaseId, at, release, versions });
		const { sendKey: id, instead, kind, words } = given;
		if (!isId(id)) notThere();
		if (isKept(tx, id, versions)) return null;
		if (!notesAreOpen(service, release, tx)) return 'closed';
		if (kind === null) return 'no-kind';
		if (words.length > MOST_IN_NOTE) return 'too-long';
		const { count, waits } = standingOn(tx, place.releaseId);
		const writtenAt = service.now();
		if (instead !== '') endNote(tx, instead, place, writtenAt);
		else if (count >= MOST_NOTES) return 'too-many';
		const sealed = service.vault.seal(`paper_note.words:${id}`, words);
		const written = { kind, words: sealed, writtenBy: actor.id, writtenAt };
		tx.insert(paperNote)
			.values({ id, ...place, ...written })
			.run();
		if (!waits) tellHearers(service, tx, release);
		record(tx, actor, writtenAt, {
			action: 'released.note',
			subject: id,
			childId: release.childId,
			detail: { what: instead === '' ? 'written' : 'changed' }
		});
		return null;
	});
}

/** Takes a note back: nobody is shown it any more. Already taken back: done. @throws 404 as `writeNote`. */
export function takeNoteBack(reader: Reader, releaseId: string, noteId: string): NoteProblem {
	return acting(reader, releaseId, (tx, { service, actor, release, versions }): NoteProblem => {
		const note = noteOn(tx, versions, noteId) ?? notThere();
		if (note.takenBackAt !== null) return null;
		if (!notesAreOpen(service, release, tx)) return 'closed';
		const at = service.now();
		endNote(tx, note.id, note, at);
		record(tx, actor, at, {
			action: 'released.note',
			subject: note.id,
			childId: release.childId,
			detail: { what: 'taken-back' }
		});
		return null;
	});
}

interface Acting {
	readonly service: Service;
	readonly actor: AdultActor | ChildActor;
	readonly release: StandingRelease;
	/** The ids of this paper's versions that reached them and were not taken back. */
	readonly versions: readonly string[];
}

function acting<T>(reader: Reader, releaseId: string, act: (tx: Tx, given: Acting) => T): T {
	const { service, actor } = reader;
	if (actor.kind !== 'adult' && actor.kind !== 'child') notThere();
	return service.db.transaction(
		(tx) => {
			const { release } = heldPaper(reader, releaseId, tx);
			permit(service, actor, 'released.note', release.childId, tx);
			const versions = reached({ db: tx }, actor.id, release).map(({ id }) => id);
			return act(tx, { service, actor, release, versions });
		},
		{ behavior: 'immediate' }
	);
}

interface Asked extends Pick<Acting, 'release' | 'versions'> {
	readonly asked: string;
	readonly at: string;
}

/**
 * Where a note goes: beside the piece they read, though a newer version came meanwhile; where that one was
 * taken back, onto all of the version that stands, so that no words are lost.
 */
function placeOf(service: Service, tx: Tx, { asked, at, release, versions }: Asked): NotePlace {
	const isThere = versions.includes(asked);
	const releaseId = isThere ? asked : release.id;
	if (at === ALL || !isThere) return { releaseId, block: null };
	if (!pieceOf(contentOf(service, releaseId, tx).content.version, at)) notThere();
	return { releaseId, block: at };
}

function tellHearers(service: Service, tx: Tx, { childId, meetingChildId }: StandingRelease): void {
	const { kind } = meetingOfPart(tx, meetingChildId);
	for (const { adultId } of hearersOf(service, { childId, meeting: { kind } })) {
		writeNotice(service, tx, { adultId, kind: 'note-waiting', path: '/staff' });
	}
}
