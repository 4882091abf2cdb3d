import { and, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { ties as known, type Tie, type Ties } from '#lib/policy/ties.ts';
import { isCarer } from '#lib/server/access/carer.ts';
import { tiesOfOwnFamily } from '#lib/server/access/own-family.ts';
import { inForce, isInForce, neverWas } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import {
	alert,
	alertClosed,
	alertTold,
	allocation,
	breakGlass,
	relationship,
	roleHeld
} from '#lib/server/db/schema/index.ts';

/** Children by id, each with the actor's ties to them. */
export type TiedChildren = ReadonlyMap<string, Ties>;

/**
 * Every child an adult is tied to today, in a few statements: what `tiesTo` says of one child, for
 * all at once (a test holds the two together). Lists begin here, so that what may not be seen is
 * never fetched.
 */
export function tiedChildren(db: Tx, actor: AdultActor, day: DayISO, now: number): TiedChildren {
	const found = new Map<string, Set<Tie>>();
	const tie = (childId: string, as: Tie) => {
		const ties = found.get(childId) ?? new Set<Tie>();
		found.set(childId, ties.add(as));
	};
	for (const row of allocations(db, actor, day)) if (isTie(row.as)) tie(row.childId, row.as);
	const related = relationships(db, actor, day);
	for (const row of related) {
		if (row.isInForce) tie(row.childId, isCarer(row.kind) ? 'carer' : 'parent');
	}
	for (const row of teamChildren(db, actor, day)) {
		tie(row.childId, row.role === 'manager' ? 'team-manager' : 'team-support');
	}
	for (const row of broken(db, actor, now)) tie(row.childId, 'break-glass');
	if (actor.roles.includes('duty')) {
		for (const row of onDuty(db, actor)) tie(row.childId, 'duty-alert');
	}
	return withoutOwnFamily(found, related);
}

/** The same with what `tiesOfOwnFamily` leaves; a child of whom nothing is left is none of theirs. */
function withoutOwnFamily(
	found: ReadonlyMap<string, Set<Tie>>,
	related: ReturnType<typeof relationships>
): TiedChildren {
	if (related.length === 0) return found;
	const rows = Map.groupBy(related, ({ childId }) => childId);
	const left = [...found].map(
		([childId, ties]) => [childId, tiesOfOwnFamily(ties, rows.get(childId) ?? [])] as const
	);
	return new Map(left.filter(([, ties]) => ties.size > 0));
}

function isTie(text: string): text is Tie {
	return (known as readonly string[]).includes(text);
}

function allocations(db: Tx, actor: AdultActor, day: DayISO) {
	return db
		.select({ childId: allocation.childId, as: allocation.as })
		.from(allocation)
		.where(and(eq(allocation.adultId, actor.id), inForce(allocation.from, allocation.to, day)))
		.all();
}

function relationships(db: Tx, actor: AdultActor, day: DayISO) {
	return db
		.select({
			childId: relationship.childId,
			kind: relationship.kind,
			from: relationship.from,
			to: relationship.to
		})
		.from(relationship)
		.where(eq(relationship.adultId, actor.id))
		.all()
		.filter((row) => !neverWas(row))
		.map(({ childId, kind, ...days }) => ({ childId, kind, isInForce: isInForce(days, day) }));
}

function teamChildren(db: Tx, actor: AdultActor, day: DayISO) {
	return db
		.selectDistinct({ childId: allocation.childId, role: roleHeld.role })
		.from(roleHeld)
		.innerJoin(allocation, eq(allocation.teamId, roleHeld.teamId))
		.where(
			and(
				eq(roleHeld.adultId, actor.id),
				inArray(roleHeld.role, ['manager', 'business-support']),
				isNotNull(roleHeld.teamId),
				inForce(roleHeld.from, roleHeld.to, day),
				inForce(allocation.from, allocation.to, day)
			)
		)
		.all();
}

function broken(db: Tx, actor: AdultActor, now: number) {
	return db
		.select({ childId: breakGlass.childId })
		.from(breakGlass)
		.where(and(eq(breakGlass.adultId, actor.id), gt(breakGlass.endsAt, now)))
		.all();
}

function onDuty(db: Tx, actor: AdultActor) {
	return db
		.selectDistinct({ childId: alert.childId })
		.from(alert)
		.innerJoin(alertTold, eq(alertTold.alertId, alert.id))
		.leftJoin(alertClosed, eq(alertClosed.alertId, alert.id))
		.where(and(eq(alertTold.adultId, actor.id), isNull(alertClosed.alertId)))
		.all();
}
