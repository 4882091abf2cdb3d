import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';

/** What the IRO wrote to a child after a midway visit (Medway 2.8). Never changed: another is written. */
export const midwayNote = sqliteTable(
	'midway_note',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		onDay: day('on_day').notNull(),
		note: sealed('note').notNull(),
		/** Made with the form: sending twice is one note. */
		sendKey: text('send_key').notNull(),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull()
	},
	(t) => [
		uniqueIndex('midway_note_once').on(t.childId, t.sendKey),
		index('midway_note_child').on(t.childId, t.onDay)
	]
);

export const midwayNoteClass: Classification<typeof midwayNote> = {
	id: 'service plain case',
	childId: 'child plain case',
	onDay: 'child personal case',
	note: 'child sealed case',
	sendKey: 'service plain case',
	writtenBy: 'adult plain case',
	writtenAt: 'service plain case'
};
