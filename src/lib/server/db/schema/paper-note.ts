import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { paperRelease } from './paper-release.ts';

/** A recipient's note on a piece of what was released to them. It stays beside the text. */
export const paperNote = sqliteTable(
	'paper_note',
	{
		id: id(),
		releaseId: text('release_id')
			.notNull()
			.references(() => paperRelease.id),
		/** The address of the piece in their version (`2-1`), or null: about all of it. */
		block: text('block'),
		kind: text('kind').$type<'wrong' | 'missing' | 'not-understood'>().notNull(),
		words: sealed('words').notNull(),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull(),
		takenBackAt: instant('taken_back_at')
	},
	(t) => [index('paper_note_release').on(t.releaseId)]
);

export const paperNoteClass: Classification<typeof paperNote> = {
	id: 'service plain case',
	releaseId: 'service plain case',
	block: 'service plain case',
	kind: 'adult personal case',
	words: 'adult sealed case',
	writtenBy: 'adult plain case',
	writtenAt: 'service plain case',
	takenBackAt: 'service plain case'
};

/** What the chair or author did about a note; the latest row counts, and its writer sees it. */
export const paperNoteAnswer = sqliteTable(
	'paper_note_answer',
	{
		id: id(),
		noteId: text('note_id')
			.notNull()
			.references(() => paperNote.id),
		/** `seen`, `corrected`, `stays-beside` or `talked-about`. */
		what: text('what').notNull(),
		words: sealed('words'),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [index('paper_note_answer_note').on(t.noteId, t.at)]
);

export const paperNoteAnswerClass: Classification<typeof paperNoteAnswer> = {
	id: 'service plain case',
	noteId: 'service plain case',
	what: 'adult personal case',
	words: 'adult sealed case',
	by: 'adult plain case',
	at: 'service plain case'
};
