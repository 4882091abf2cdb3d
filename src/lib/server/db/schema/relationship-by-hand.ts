import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id, instant } from './column.ts';
import { relationship } from './tie.ts';

/**
 * A relationship that a worker asked for by hand. It is one once a second person has agreed, and ends by
 * hand; what came with an extract ends with an extract.
 */
export const relationshipByHand = sqliteTable(
	'relationship_by_hand',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** Null: refused, and the adult was known for nothing else. */
		adultId: text('adult_id').references(() => adult.id),
		kind: text('kind').notNull(),
		parentalResponsibility: integer('parental_responsibility', { mode: 'boolean' }).notNull(),
		/** `open`, `restricted` or `none`. */
		contact: text('contact').notNull(),
		from: day('from').notNull(),
		to: day('to'),
		askedBy: text('asked_by').notNull(),
		askedAt: instant('asked_at').notNull(),
		answer: text('answer').$type<'agreed' | 'refused'>(),
		answeredBy: text('answered_by'),
		answeredAt: instant('answered_at'),
		/** What became of it; null: nothing yet. */
		relationshipId: text('relationship_id').references(() => relationship.id),
		endedBy: text('ended_by'),
		endedAt: instant('ended_at')
	},
	(t) => [index('relationship_by_hand_child').on(t.childId, t.askedAt)]
);

export const relationshipByHandClass: Classification<typeof relationshipByHand> = {
	id: 'service plain case',
	childId: 'child plain case',
	adultId: 'adult plain case',
	kind: 'child personal case',
	parentalResponsibility: 'child personal case',
	contact: 'child personal case',
	from: 'child personal case',
	to: 'child personal case',
	askedBy: 'adult plain case',
	askedAt: 'service plain case',
	answer: 'service plain case',
	answeredBy: 'adult plain case',
	answeredAt: 'service plain case',
	relationshipId: 'service plain case',
	endedBy: 'adult plain case',
	endedAt: 'service plain case'
};
