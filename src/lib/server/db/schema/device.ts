import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant } from './column.ts';

/** A device somebody has signed in on by themself: it has its own budget of failures. */
export const knownDevice = sqliteTable(
	'known_device',
	{
		id: id(),
		childId: text('child_id').references(() => child.id),
		adultId: text('adult_id').references(() => adult.id),
		secretHash: text('secret_hash').notNull().unique(),
		/** The young person said it is their own: the door then shows their card's picture there. */
		own: integer('own', { mode: 'boolean' }).notNull(),
		firstSeenAt: instant('first_seen_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull()
	},
	(t) => [index('known_device_child').on(t.childId), index('known_device_adult').on(t.adultId)]
);

export const knownDeviceClass: Classification<typeof knownDevice> = {
	id: 'service plain account',
	childId: 'child plain account',
	adultId: 'adult plain account',
	secretHash: 'service secret account',
	own: 'child plain account',
	firstSeenAt: 'service plain account',
	lastSeenAt: 'service plain account'
};

/** A young person's passkey. Its private half never leaves their device; this is the public one. */
export const passkey = sqliteTable(
	'passkey',
	{
		/** The credential's id, as the device made it. */
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** COSE key in base64url. */
		publicKey: text('public_key').notNull(),
		counter: integer('counter').notNull(),
		madeAt: instant('made_at').notNull(),
		usedAt: instant('used_at')
	},
	(t) => [index('passkey_child').on(t.childId)]
);

export const passkeyClass: Classification<typeof passkey> = {
	id: 'child plain account',
	childId: 'child plain account',
	publicKey: 'child plain account',
	counter: 'service plain account',
	madeAt: 'service plain account',
	usedAt: 'service plain account'
};
