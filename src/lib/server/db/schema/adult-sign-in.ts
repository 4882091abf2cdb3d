import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

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
	/** Its link works only once a second person has agreed. */
	needsSecond: integer('needs_second', { mode: 'boolean' }).notNull().default(false),
	agreedBy: text('agreed_by'),
	agreedAt: instant('agreed_at'),
	usedAt: instant('used_at')
});

export const invitationClass: Classification<typeof invitation> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	secretHash: 'adult secret account',
	madeBy: 'adult plain account',
	madeAt: 'service plain account',
	expiresAt: 'service plain account',
	needsSecond: 'service plain account',
	agreedBy: 'adult plain account',
	agreedAt: 'service plain account',
	usedAt: 'service plain account'
};
