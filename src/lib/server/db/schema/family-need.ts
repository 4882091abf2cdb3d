import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { instant, sealed } from './column.ts';
import { familyInvited } from './family-invited.ts';

/** What somebody needs to take part: interpreter, access, not in one room with ... Sealed as JSON. */
export const familyNeed = sqliteTable('family_need', {
	invitedId: text('invited_id')
		.primaryKey()
		.references(() => familyInvited.id),
	needs: sealed('needs').notNull(),
	saidAt: instant('said_at').notNull(),
	/** What was arranged, in words for the one who asked; null: not yet. */
	arranged: sealed('arranged'),
	arrangedBy: text('arranged_by'),
	arrangedAt: instant('arranged_at')
});

export const familyNeedClass: Classification<typeof familyNeed> = {
	invitedId: 'adult plain case',
	needs: 'adult sealed case',
	saidAt: 'service plain case',
	arranged: 'adult sealed case',
	arrangedBy: 'adult plain case',
	arrangedAt: 'service plain case'
};
