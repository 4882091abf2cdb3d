import type { CaseTermKind } from '#lib/domain/report/protected-terms/case-term.ts';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';

/** Something of a case's own that must not reach somebody: the scan before a release looks for it. */
export const protectedTerm = sqliteTable(
	'protected_term',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		kind: text('kind').$type<CaseTermKind>().notNull(),
		text: sealed('text').notNull(),
		/** Who must not learn it; null: nobody who is sent a paper. */
		recipientId: text('recipient_id'),
		addedBy: text('added_by').notNull(),
		addedAt: instant('added_at').notNull(),
		endedBy: text('ended_by'),
		endedAt: instant('ended_at')
	},
	(t) => [index('protected_term_child').on(t.childId)]
);

export const protectedTermClass: Classification<typeof protectedTerm> = {
	id: 'service plain case',
	childId: 'child plain case',
	kind: 'child personal case',
	text: 'child sealed case',
	recipientId: 'adult plain case',
	addedBy: 'adult plain case',
	addedAt: 'service plain case',
	endedBy: 'adult plain case',
	endedAt: 'service plain case'
};

/** That something about a child must not be disclosed, to one person or (null) to anybody; dated, both days included. */
export const nonDisclosure = sqliteTable(
	'non_disclosure',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		recipientId: text('recipient_id'),
		why: sealed('why').notNull(),
		from: day('from').notNull(),
		to: day('to'),
		setBy: text('set_by').notNull(),
		setAt: instant('set_at').notNull()
	},
	(t) => [index('non_disclosure_child').on(t.childId)]
);

export const nonDisclosureClass: Classification<typeof nonDisclosure> = {
	id: 'service plain case',
	childId: 'child plain case',
	recipientId: 'adult plain case',
	why: 'child sealed case',
	from: 'child personal case',
	to: 'child personal case',
	setBy: 'adult plain case',
	setAt: 'service plain case'
};
