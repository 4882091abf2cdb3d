import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { instant } from './column.ts';

/** One row for every read of a child's words by somebody else and for every change; never altered. */
export const audit = sqliteTable(
	'audit',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		at: instant('at').notNull(),
		/** `child`, `adult`, `nobody` or `system`. */
		actorKind: text('actor_kind').notNull(),
		actorId: text('actor_id'),
		/** A name of policy/actions.ts. */
		action: text('action').notNull(),
		subject: text('subject'),
		childId: text('child_id'),
		/** JSON without anybody's words. */
		detail: text('detail')
	},
	(t) => [index('audit_child').on(t.childId, t.at)]
);

export const auditClass: Classification<typeof audit> = {
	id: 'service plain audit',
	at: 'service plain audit',
	actorKind: 'service plain audit',
	actorId: 'adult plain audit',
	action: 'service plain audit',
	subject: 'service plain audit',
	childId: 'child plain audit',
	detail: 'service plain audit'
};

/** Break-glass: one child, 60 minutes, for a reason; looked at afterwards. */
export const breakGlass = sqliteTable('break_glass', {
	id: text('id').primaryKey(),
	adultId: text('adult_id').notNull(),
	childId: text('child_id').notNull(),
	reason: text('reason').notNull(),
	/** The child isn't shown this line where showing it would be unsafe. */
	unsafeToShow: integer('unsafe_to_show', { mode: 'boolean' }).notNull(),
	openedAt: instant('opened_at').notNull(),
	endsAt: instant('ends_at').notNull(),
	reviewedBy: text('reviewed_by'),
	reviewedAt: instant('reviewed_at')
});

export const breakGlassClass: Classification<typeof breakGlass> = {
	id: 'service plain audit',
	adultId: 'adult plain audit',
	childId: 'child plain audit',
	reason: 'service personal audit',
	unsafeToShow: 'child plain audit',
	openedAt: 'service plain audit',
	endsAt: 'service plain audit',
	reviewedBy: 'adult plain audit',
	reviewedAt: 'service plain audit'
};
