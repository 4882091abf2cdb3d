import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { id, instant } from './column.ts';

/** A signed-in session. The cookie holds `id.secret`; only the secret's hash is here. No permission is. */
export const session = sqliteTable(
	'session',
	{
		id: id(),
		secretHash: text('secret_hash').notNull(),
		/** `child`, `shared-tablet`, `parent` or `staff`: sets how long it lives. */
		kind: text('kind').notNull(),
		childId: text('child_id'),
		adultId: text('adult_id'),
		/** Helper mode: who handed the device over, and what it is locked to. */
		helperId: text('helper_id'),
		helperKind: text('helper_kind'),
		lockedTo: text('locked_to'),
		/** Chosen in helper mode: for this session, and not in the child's name on all devices. */
		language: text('language'),
		startedAt: instant('started_at').notNull(),
		seenAt: instant('seen_at').notNull(),
		/** The last full proof of identity: fresh sign-in is measured from it. */
		freshAt: instant('fresh_at').notNull(),
		secondFactorAt: instant('second_factor_at')
	},
	(t) => [index('session_child').on(t.childId), index('session_adult').on(t.adultId)]
);

export const sessionClass: Classification<typeof session> = {
	id: 'service plain brief',
	secretHash: 'service secret brief',
	kind: 'service plain brief',
	childId: 'child plain brief',
	adultId: 'adult plain brief',
	helperId: 'adult plain brief',
	helperKind: 'adult plain brief',
	lockedTo: 'service plain brief',
	language: 'child personal brief',
	startedAt: 'service plain brief',
	seenAt: 'service plain brief',
	freshAt: 'service plain brief',
	secondFactorAt: 'service plain brief'
};
