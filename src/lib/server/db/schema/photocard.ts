import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import type { Classification } from './classification.ts';
import { instant } from './column.ts';

/** What an IRO tells children of themself: work contacts only, and their own words for each band. */
export const photocard = sqliteTable('photocard', {
	adultId: text('adult_id')
		.primaryKey()
		.references(() => adult.id),
	calledName: text('called_name').notNull(),
	portrait: text('portrait'),
	/** `{ band: words }` as JSON. */
	words: text('words').notNull(),
	letterTo: text('letter_to'),
	ring: text('ring'),
	textTo: text('text_to'),
	email: text('email'),
	changedAt: instant('changed_at').notNull()
});

export const photocardClass: Classification<typeof photocard> = {
	adultId: 'adult plain account',
	calledName: 'adult personal account',
	portrait: 'adult personal account',
	words: 'adult personal account',
	letterTo: 'adult personal account',
	ring: 'adult personal account',
	textTo: 'adult personal account',
	email: 'adult personal account',
	changedAt: 'service plain account'
};
