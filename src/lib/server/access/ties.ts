import { and, eq, gt, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { AdultActor } from '#lib/policy/actor.ts';
import { ties as known, type Tie, type Ties } from '#lib/policy/ties.ts';
import type { Tx } from '../db/client.ts';
import { allocation, breakGlass, relationship, roleHeld } from '../db/schema/index.ts';
import { isCarer } from './carer.ts';
import { onDutyFor } from './duty-tie.ts';
import { tiesOfOwnFamily } from './own-family.ts';

/** Whether a dated row is in force on a day; both of its days are included, an open end goes on. */
export function inForce(from: SQLiteColumn, to: SQLiteColumn, day: string): SQL | undefined {
	return and(or(isNull(from), lte(from, day)), or(isNull(to), gte(to, day)));
}

/** The same of a row that was read. */
export function isInForce(
	{ from, to }: { readonly from: string | null; readonly to: string | null },
	day: string
): boolean {
	return (from === null || from <= day) && (to === null || day <= to);
}

/** A row that ended before it began: somebody was added by mistake, and never was what it says. */
export function neverWas({
	from,
	to
}: {
	readonly from: string | null;
	readonly to: string | null;
}): boolean {
	return from !== null && to !== null && to < from;
}

/**
 * What ties an adult to a child today. Read on every request: a change works from the next one.
 * Contact that is restricted or none does not end a parent's tie; it stops releases (SAFETY R6). A
 * worker's own family is none of their work: see `tiesOfOwnFamily`.
 */
export function tiesTo(db: Tx, actor: AdultActor, childId: string, day: string, now: number): Ties {
	const found = new Set<Tie>();
	const allocated = db
		.select({ as: allocation.as, adultId: allocation.adultId, teamId: allocation.teamId })
		.from(allocation)
		.where(and(eq(allocation.childId, childId), inForce(allocation.from, allocation.to, day)))
		.all();
	for (const row of allocated) {
		if (row.adultId === actor.id && isTie(row.as)) found.add(row.as);
	}
	const related = db
		.select({ kind: relationship.kind, from: relationship.from, to: relationship.to })
		.from(relationship)
		.where(and(eq(relationship.childId, childId), eq(relationship.adultId, actor.id)))
		.all()
		.filter((row) => !neverWas(row))
		.map(({ kind, ...days }) => ({ kind, isInForce: isInForce(days, day) }));
	for (const { kind, isInForce: is } of related) {
		if (is) found.add(isCarer(kind) ? 'carer' : 'parent');
	}
	const teams = new Set(allocated.map((row) => row.teamId));
	for (const held of rolesIn(db, actor, day)) {
		if (held.teamId === null || !teams.has(held.teamId)) continue;
		if (held.role === 'manager') found.add('team-manager');
		if (held.role === 'business-support') found.add('team-support');
	}
	const broken = db
		.select({ id: breakGlass.id })
		.from(breakGlass)
		.where(
			and(
				eq(breakGlass.adultId, actor.id),
				eq(breakGlass.childId, childId),
				gt(breakGlass.endsAt, now)
			)
		)
		.get();
	if (broken) found.add('break-glass');
	if (actor.roles.includes('duty') && onDutyFor(db, actor.id, childId)) found.add('duty-alert');
	return tiesOfOwnFamily(found, related);
}

function rolesIn(db: Tx, actor: AdultActor, day: string) {
	return db
		.select({ role: roleHeld.role, teamId: roleHeld.teamId })
		.from(roleHeld)
		.where(and(eq(roleHeld.adultId, actor.id), inForce(roleHeld.from, roleHeld.to, day)))
		.all();
}

function isTie(text: string): text is Tie {
	return (known as readonly string[]).includes(text);
}
