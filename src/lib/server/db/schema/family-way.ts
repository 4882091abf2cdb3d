import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/**
 * That a parent or carer was invited by hand. Without a row nobody of a family comes in by e-mail or
 * card; ended, nobody does any more.
 */
export const familyWay = sqliteTable(
	'family_way',
	{
		adultId: text('adult_id')
			.primaryKey()
			.references(() => adult.id),
		/** A keyed mark of their e-mail address, to find it by; null: a card alone, and no mail. */
		mailMark: text('mail_mark'),
		invitedBy: text('invited_by').notNull(),
		invitedAt: instant('invited_at').notNull(),
		endedBy: text('ended_by'),
		endedAt: instant('ended_at')
	},
	(t) => [index('family_way_mail').on(t.mailMark)]
);

export const familyWayClass: Classification<typeof familyWay> = {
	adultId: 'adult plain account',
	mailMark: 'adult secret account',
	invitedBy: 'adult plain account',
	invitedAt: 'service plain account',
	endedBy: 'adult plain account',
	endedAt: 'service plain account'
};

/** A parent's or carer's passkey: the public half. */
export const adultPasskey = sqliteTable(
	'adult_passkey',
	{
		/** The credential's id, as the device made it. */
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		/** COSE key in base64url. */
		publicKey: text('public_key').notNull(),
		counter: integer('counter').notNull(),
		madeAt: instant('made_at').notNull(),
		usedAt: instant('used_at')
	},
	(t) => [index('adult_passkey_adult').on(t.adultId)]
);

export const adultPasskeyClass: Classification<typeof adultPasskey> = {
	id: 'adult plain account',
	adultId: 'adult plain account',
	publicKey: 'adult plain account',
	counter: 'service plain account',
	madeAt: 'service plain account',
	usedAt: 'service plain account'
};

/** A parent's or carer's authenticator app, where they have no password with one. */
export const adultAuthenticator = sqliteTable('adult_authenticator', {
	adultId: text('adult_id')
		.primaryKey()
		.references(() => adult.id),
	/** base32 */
	secret: sealed('secret').notNull(),
	/** The last accepted 30-second step: a code works once. */
	lastStep: integer('last_step').notNull(),
	setAt: instant('set_at').notNull()
});

export const adultAuthenticatorClass: Classification<typeof adultAuthenticator> = {
	adultId: 'adult plain account',
	secret: 'adult sealed account',
	lastStep: 'service plain account',
	setAt: 'service plain account'
};
