import type { Role } from '#lib/policy/roles.ts';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';

/**
 * Any grown-up: staff, parent, carer, advocate, partner professional. `ref` is the extract's id: of a
 * professional as it stands, of somebody in a child's family after `family:`, since the two are
 * numbered apart.
 */
export const adult = sqliteTable('adult', {
	id: id(),
	ref: text('ref').unique(),
	name: sealed('name').notNull(),
	jobTitle: text('job_title'),
	/** Work e-mail of staff; of a parent only when they gave it for notices. */
	email: sealed('email'),
	/** The language they last chose for pages of theirs, and so for notices; null: never chosen. */
	language: text('language'),
	createdAt: instant('created_at').notNull()
});

export const adultClass: Classification<typeof adult> = {
	id: 'adult plain account',
	ref: 'adult personal account',
	name: 'adult sealed account',
	jobTitle: 'adult plain account',
	email: 'adult sealed account',
	language: 'adult personal account',
	createdAt: 'service plain account'
};

export const team = sqliteTable('team', { id: id(), name: text('name').notNull().unique() });

export const teamClass: Classification<typeof team> = {
	id: 'service plain case',
	name: 'service plain case'
};

/** A role somebody holds from a day to a day; roles are in policy/roles.ts. */
export const roleHeld = sqliteTable(
	'role_held',
	{
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		role: text('role').$type<Role>().notNull(),
		teamId: text('team_id').references(() => team.id),
		from: day('from').notNull(),
		to: day('to'),
		givenBy: text('given_by')
	},
	(t) => [index('role_held_adult').on(t.adultId)]
);

export const roleHeldClass: Classification<typeof roleHeld> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	role: 'adult plain account',
	teamId: 'service plain account',
	from: 'adult plain account',
	to: 'adult plain account',
	givenBy: 'service plain account'
};

/** A role asked for somebody, that a second person has to agree to; `roleHeld` begins when they do. */
export const roleAsked = sqliteTable('role_asked', {
	id: id(),
	adultId: text('adult_id')
		.notNull()
		.references(() => adult.id),
	role: text('role').$type<Role>().notNull(),
	teamId: text('team_id').references(() => team.id),
	askedBy: text('asked_by').notNull(),
	askedAt: instant('asked_at').notNull(),
	/** `agreed` or `refused`, by whom and when; null: it waits. */
	answer: text('answer'),
	answeredBy: text('answered_by'),
	answeredAt: instant('answered_at')
});

export const roleAskedClass: Classification<typeof roleAsked> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	role: 'adult plain account',
	teamId: 'service plain account',
	askedBy: 'adult plain account',
	askedAt: 'service plain account',
	answer: 'service plain account',
	answeredBy: 'adult plain account',
	answeredAt: 'service plain account'
};
