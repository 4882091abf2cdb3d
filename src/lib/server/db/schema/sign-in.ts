import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

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

/** A device a child has signed in on: it has its own budget of failures. */
export const knownDevice = sqliteTable(
	'known_device',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		secretHash: text('secret_hash').notNull().unique(),
		firstSeenAt: instant('first_seen_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull()
	},
	(t) => [index('known_device_child').on(t.childId)]
);

export const knownDeviceClass: Classification<typeof knownDevice> = {
	id: 'service plain account',
	childId: 'child plain account',
	secretHash: 'child secret account',
	firstSeenAt: 'service plain account',
	lastSeenAt: 'service plain account'
};

/** A failed try. `account` is a card or adult id or a hash of what was typed; `device` a known device or `unknown`. */
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

/** A password (argon2id) and authenticator secret, where no identity provider is set, and for those outside it. */
export const password = sqliteTable('password', {
	adultId: text('adult_id')
		.primaryKey()
		.references(() => adult.id),
	/** SHA-256 of the sign-in name (an e-mail address), lower case. */
	nameHash: text('name_hash').notNull().unique(),
	hash: text('hash').notNull(),
	authenticator: sealed('authenticator'),
	/** The last accepted 30-second step: a code works once. */
	lastStep: integer('last_step'),
	setAt: instant('set_at').notNull()
});

export const passwordClass: Classification<typeof password> = {
	adultId: 'adult plain account',
	nameHash: 'adult secret account',
	hash: 'adult secret account',
	authenticator: 'adult sealed account',
	lastStep: 'service plain account',
	setAt: 'service plain account'
};

/** Who somebody is at the council's identity provider: issuer and subject, never an e-mail address. */
export const oidcIdentity = sqliteTable(
	'oidc_identity',
	{
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		issuer: text('issuer').notNull(),
		subject: text('subject').notNull(),
		linkedAt: instant('linked_at').notNull()
	},
	(t) => [uniqueIndex('oidc_identity_once').on(t.issuer, t.subject)]
);

export const oidcIdentityClass: Classification<typeof oidcIdentity> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	issuer: 'service plain account',
	subject: 'adult personal account',
	linkedAt: 'service plain account'
};

/** An invitation to make an account: one use, by its secret's hash. */
export const invitation = sqliteTable('invitation', {
	id: id(),
	adultId: text('adult_id')
		.notNull()
		.references(() => adult.id),
	secretHash: text('secret_hash').notNull().unique(),
	madeBy: text('made_by').notNull(),
	madeAt: instant('made_at').notNull(),
	expiresAt: instant('expires_at').notNull(),
	usedAt: instant('used_at')
});

export const invitationClass: Classification<typeof invitation> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	secretHash: 'adult secret account',
	madeBy: 'adult plain account',
	madeAt: 'service plain account',
	expiresAt: 'service plain account',
	usedAt: 'service plain account'
};
