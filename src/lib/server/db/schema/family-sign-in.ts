import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/** An e-mailed link: ten minutes, one use, good in the browser that asked for it. */
export const mailLink = sqliteTable(
	'mail_link',
	{
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		/** SHA-256 of the secret in the link, and of the one in the asking browser's cookie. */
		secretHash: text('secret_hash').notNull().unique(),
		browserHash: text('browser_hash').notNull(),
		madeAt: instant('made_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at')
	},
	(t) => [index('mail_link_adult').on(t.adultId, t.madeAt)]
);

export const mailLinkClass: Classification<typeof mailLink> = {
	id: 'service plain brief',
	adultId: 'adult plain brief',
	secretHash: 'adult secret brief',
	browserHash: 'adult secret brief',
	madeAt: 'service plain brief',
	expiresAt: 'service plain brief',
	usedAt: 'service plain brief'
};

/** A printed card for a parent or carer without e-mail: their address at the door. A new one ends the old. */
export const familyCard = sqliteTable(
	'family_card',
	{
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		qrHash: text('qr_hash').notNull().unique(),
		typedHash: text('typed_hash').notNull().unique(),
		madeBy: text('made_by').notNull(),
		madeAt: instant('made_at').notNull(),
		endedAt: instant('ended_at')
	},
	(t) => [index('family_card_adult').on(t.adultId)]
);

export const familyCardClass: Classification<typeof familyCard> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	qrHash: 'adult secret account',
	typedHash: 'adult secret account',
	madeBy: 'adult plain account',
	madeAt: 'service plain account',
	endedAt: 'service plain account'
};

/** A printed one-time code, a second factor; a new sheet ends what is left of the old. */
export const oneTimeCode = sqliteTable(
	'one_time_code',
	{
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		/** argon2id. */
		hash: text('hash').notNull(),
		madeBy: text('made_by').notNull(),
		madeAt: instant('made_at').notNull(),
		usedAt: instant('used_at'),
		endedAt: instant('ended_at')
	},
	(t) => [index('one_time_code_adult').on(t.adultId)]
);

export const oneTimeCodeClass: Classification<typeof oneTimeCode> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	hash: 'adult secret account',
	madeBy: 'adult plain account',
	madeAt: 'service plain account',
	usedAt: 'service plain account',
	endedAt: 'service plain account'
};

/** A change of a parent's or carer's e-mail: by staff, after a call back, held for 72 hours. */
export const emailChange = sqliteTable(
	'email_change',
	{
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		to: sealed('to').notNull(),
		askedBy: text('asked_by').notNull(),
		askedAt: instant('asked_at').notNull(),
		/** Who rang the person back on a number known before, and that they did. */
		calledBackBy: text('called_back_by'),
		calledBackAt: instant('called_back_at'),
		worksFrom: instant('works_from'),
		doneAt: instant('done_at'),
		stoppedBy: text('stopped_by'),
		stoppedAt: instant('stopped_at')
	},
	(t) => [index('email_change_adult').on(t.adultId)]
);

export const emailChangeClass: Classification<typeof emailChange> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	to: 'adult sealed account',
	askedBy: 'adult plain account',
	askedAt: 'service plain account',
	calledBackBy: 'adult plain account',
	calledBackAt: 'service plain account',
	worksFrom: 'service plain account',
	doneAt: 'service plain account',
	stoppedBy: 'adult plain account',
	stoppedAt: 'service plain account'
};
