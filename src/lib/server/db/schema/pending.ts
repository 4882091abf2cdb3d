import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/** A sign-in half done: a card shown, pictures picked so far, an invitation opened. Lives minutes. */
export const signInStep = sqliteTable(
	'sign_in_step',
	{
		id: id(),
		secretHash: text('secret_hash').notNull(),
		/** What it is a step of; a step of one way in does not serve another. */
		purpose: text('purpose').notNull(),
		state: sealed('state').notNull(),
		expiresAt: instant('expires_at').notNull()
	},
	(t) => [index('sign_in_step_expires').on(t.expiresAt)]
);

export const signInStepClass: Classification<typeof signInStep> = {
	id: 'service plain brief',
	secretHash: 'service secret brief',
	purpose: 'service plain brief',
	state: 'service sealed brief',
	expiresAt: 'service plain brief'
};

/** What somebody had typed when their session ended, kept an hour for the same person. */
export const keptForm = sqliteTable(
	'kept_form',
	{
		id: id(),
		childId: text('child_id').references(() => child.id),
		adultId: text('adult_id').references(() => adult.id),
		/** The session it was typed in, or the next one of the same browser: one device gets it back. */
		sessionId: text('session_id').notNull(),
		/** Typed on a helper's device: then it may come back on that one. */
		helped: integer('helped', { mode: 'boolean' }).notNull(),
		/** The address it was on its way to, and its fields. */
		form: sealed('form').notNull(),
		keptAt: instant('kept_at').notNull()
	},
	(t) => [index('kept_form_child').on(t.childId), index('kept_form_adult').on(t.adultId)]
);

export const keptFormClass: Classification<typeof keptForm> = {
	id: 'service plain brief',
	childId: 'child plain brief',
	adultId: 'adult plain brief',
	sessionId: 'service plain brief',
	helped: 'child plain brief',
	form: 'child sealed brief',
	keptAt: 'service plain brief'
};
