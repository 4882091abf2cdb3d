import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';

/** A young person. `ref` is `pers_person_id` of the case-management system. */
export const child = sqliteTable('child', {
	id: id(),
	ref: text('ref').notNull().unique(),
	commonChildId: text('common_child_id'),
	forename: sealed('forename'),
	surname: sealed('surname'),
	knownAs: sealed('known_as'),
	dob: day('dob').notNull(),
	/** A worker's setting by understanding; without it the band follows the date of birth. */
	bandSet: text('band_set'),
	accent: text('accent'),
	/** How pages are made to fit them (domain/person/fit.ts); null: never chosen. */
	fit: text('fit'),
	/** The language they chose to read in; null: never chosen. */
	language: text('language'),
	createdAt: instant('created_at').notNull()
});

export const childClass: Classification<typeof child> = {
	id: 'child plain case',
	ref: 'child personal case',
	commonChildId: 'child personal case',
	forename: 'child sealed case',
	surname: 'child sealed case',
	knownAs: 'child sealed case',
	dob: 'child personal case',
	bandSet: 'child personal case',
	accent: 'child plain account',
	fit: 'child plain account',
	language: 'child personal account',
	createdAt: 'service plain case'
};
