import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult, team } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id } from './column.ts';

/** A worker allocated to a child: IRO, chair, social worker, cover, advocate. Dated, both days included. */
export const allocation = sqliteTable(
	'allocation',
	{
		id: id(),
		ref: text('ref').unique(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** `iro`, `chair`, `social-worker`, `iro-cover`, `chair-cover`, `advocate`, `partner-professional`, or `other`. */
		as: text('as').notNull(),
		teamId: text('team_id').references(() => team.id),
		from: day('from').notNull(),
		to: day('to')
	},
	(t) => [
		index('allocation_child').on(t.childId, t.as, t.from),
		index('allocation_adult').on(t.adultId, t.childId)
	]
);

export const allocationClass: Classification<typeof allocation> = {
	id: 'service plain case',
	ref: 'service plain case',
	adultId: 'adult plain case',
	childId: 'child plain case',
	as: 'adult plain case',
	teamId: 'service plain case',
	from: 'adult plain case',
	to: 'adult plain case'
};

/** A parent, carer or other adult in a child's life. Gives no access by itself (SAFETY R3). */
export const relationship = sqliteTable(
	'relationship',
	{
		id: id(),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** `mother`, `father`, `carer`, … as the service names it. */
		kind: text('kind').notNull(),
		parentalResponsibility: integer('parental_responsibility', { mode: 'boolean' }).notNull(),
		/** `open`, `restricted` or `none`. */
		contact: text('contact').notNull(),
		from: day('from'),
		to: day('to')
	},
	(t) => [
		index('relationship_child').on(t.childId),
		index('relationship_adult').on(t.adultId, t.childId)
	]
);

export const relationshipClass: Classification<typeof relationship> = {
	id: 'service plain case',
	adultId: 'adult plain case',
	childId: 'child plain case',
	kind: 'child personal case',
	parentalResponsibility: 'child personal case',
	contact: 'child personal case',
	from: 'child personal case',
	to: 'child personal case'
};
