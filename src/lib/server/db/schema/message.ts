import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/** From a child to their IRO, or the IRO's reply (`fromAdultId` set). */
export const message = sqliteTable(
	'message',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** The adult it is to, or from. */
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		from: text('from').notNull(),
		/** `message`, `ring-me`, `see-me`. */
		kind: text('kind').notNull(),
		body: sealed('body').notNull(),
		/** Made with the form, so that sending twice is one message. */
		sendKey: text('send_key').notNull(),
		sentAt: instant('sent_at').notNull()
	},
	(t) => [
		uniqueIndex('message_once').on(t.childId, t.sendKey),
		index('message_adult').on(t.adultId, t.sentAt)
	]
);

export const messageClass: Classification<typeof message> = {
	id: 'service plain case',
	childId: 'child plain case',
	adultId: 'adult plain case',
	from: 'service plain case',
	kind: 'child plain case',
	body: 'child sealed case',
	sendKey: 'service plain brief',
	sentAt: 'service plain case'
};

export const messageRead = sqliteTable('message_read', {
	messageId: text('message_id')
		.primaryKey()
		.references(() => message.id),
	by: text('by').notNull(),
	at: instant('at').notNull()
});

export const messageReadClass: Classification<typeof messageRead> = {
	messageId: 'service plain case',
	by: 'adult plain case',
	at: 'service plain case'
};
