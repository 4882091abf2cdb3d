import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant } from './column.ts';

/** A printed card: the child's address at the door. One lives at a time; a new one ends the old. */
export const card = sqliteTable(
	'card',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** SHA-256 of the 128-bit secret in the QR code, and of the 12 typed characters. */
		qrHash: text('qr_hash').notNull().unique(),
		typedHash: text('typed_hash').notNull().unique(),
		picture: text('picture').notNull(),
		madeBy: text('made_by').notNull(),
		madeAt: instant('made_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		redeemedAt: instant('redeemed_at'),
		/** What was written before its first use stays closed until it is confirmed; null: nothing was. */
		closesBefore: instant('closes_before'),
		/** Who made sure that the young person has it. */
		confirmedBy: text('confirmed_by'),
		confirmedAt: instant('confirmed_at'),
		endedAt: instant('ended_at')
	},
	(t) => [index('card_child').on(t.childId)]
);

export const cardClass: Classification<typeof card> = {
	id: 'service plain account',
	childId: 'child plain account',
	qrHash: 'child secret account',
	typedHash: 'child secret account',
	picture: 'child plain account',
	madeBy: 'adult plain account',
	madeAt: 'service plain account',
	expiresAt: 'service plain account',
	redeemedAt: 'service plain account',
	closesBefore: 'service plain account',
	confirmedBy: 'adult plain account',
	confirmedAt: 'service plain account',
	endedAt: 'service plain account'
};

/** What a child knows: four pictures in order, or words. argon2id, never seen by staff. */
export const childSecret = sqliteTable('child_secret', {
	childId: text('child_id')
		.primaryKey()
		.references(() => child.id),
	/** `pictures` or `words`. */
	kind: text('kind').notNull(),
	hash: text('hash').notNull(),
	setAt: instant('set_at').notNull()
});

export const childSecretClass: Classification<typeof childSecret> = {
	childId: 'child plain account',
	kind: 'child plain account',
	hash: 'child secret account',
	setAt: 'service plain account'
};

/** A failed try. `account` is a card's id or a hash of the name typed; `device` a known device or `unknown`. */
export const signInFailure = sqliteTable(
	'sign_in_failure',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		account: text('account').notNull(),
		device: text('device').notNull(),
		at: instant('at').notNull()
	},
	(t) => [index('sign_in_failure_account').on(t.account, t.device, t.at)]
);

export const signInFailureClass: Classification<typeof signInFailure> = {
	id: 'service plain brief',
	account: 'service personal brief',
	device: 'service plain brief',
	at: 'service plain brief'
};
