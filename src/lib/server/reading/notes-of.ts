import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import {
	areNotesOpen,
	isNoteAnswer,
	type NoteAnswer,
	type NoteKind
} from '#lib/domain/report/note.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paperNote, paperNoteAnswer } from '#lib/server/db/schema/index.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import type { Service } from '#lib/server/service.ts';
import { meetingOfPart } from './meeting-known.ts';

/** A note as its writer, and whoever runs the meeting, sees it. */
export interface NoteView {
	readonly id: string;
	/** The piece it stands beside (`2-1`, `2`); null: all of it. */
	readonly block: string | null;
	readonly kind: NoteKind;
	/** May be empty: the kind says something by itself. */
	readonly words: string;
	readonly writtenAt: number;
	/** What was done about it last; null: nobody has opened it yet. */
	readonly answer: null | {
		readonly what: NoteAnswer;
		readonly words: string | null;
		readonly at: number;
	};
}

/** The notes that stand on these releases, in the order they were written. */
export function notesOf(
	{ vault, db }: Pick<Service, 'vault' | 'db'>,
	releaseIds: readonly string[],
	tx: Tx = db
): (NoteView & { readonly releaseId: string })[] {
	const rows = tx
		.select()
		.from(paperNote)
		.where(and(inArray(paperNote.releaseId, [...releaseIds]), isNull(paperNote.takenBackAt)))
		.orderBy(asc(paperNote.writtenAt))
		.all();
	return rows.map(({ id, releaseId, block, kind, words, writtenAt }) => ({
		id,
		releaseId,
		block,
		kind,
		words: vault.open(`paper_note.words:${id}`, words),
		writtenAt,
		answer: answerTo({ vault }, tx, id)
	}));
}

function answerTo({ vault }: Pick<Service, 'vault'>, tx: Tx, noteId: string): NoteView['answer'] {
	const rows = tx
		.select()
		.from(paperNoteAnswer)
		.where(eq(paperNoteAnswer.noteId, noteId))
		.orderBy(asc(paperNoteAnswer.at))
		.all();
	// What was said goes before that it was opened, in the same moment too.
	const said = rows.findLast(({ what }) => what !== 'seen') ?? rows.at(-1);
	if (!said || !isNoteAnswer(said.what)) return null;
	const { id, what, words, at } = said;
	return { what, words: vault.openMaybe(`paper_note_answer.words:${id}`, words), at };
}

/** Whether notes on this release may be written, changed and taken back now. */
export function notesAreOpen(
	service: Service,
	release: StandingRelease,
	tx: Tx = service.db
): boolean {
	const { kind, releasedAt } = release;
	const days = settingOf(service, 'appealDays');
	const meeting = meetingOfPart(tx, release.meetingChildId);
	return areNotesOpen({ kind, releasedAt, days }, meeting, service.now());
}
