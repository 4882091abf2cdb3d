import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { instant } from './column.ts';

/** The council's choices; names, defaults and checks are in server/settings/. Values are JSON. */
export const setting = sqliteTable('setting', {
	name: text('name').primaryKey(),
	value: text('value').notNull(),
	changedBy: text('changed_by').notNull(),
	changedAt: instant('changed_at').notNull()
});

export const settingClass: Classification<typeof setting> = {
	name: 'service plain account',
	value: 'service plain account',
	changedBy: 'adult plain account',
	changedAt: 'service plain account'
};
