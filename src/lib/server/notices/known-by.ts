import { and, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { inForce } from '../access/ties.ts';
import { caseloadOf } from '../caseload/permitted.ts';
import { allocation, relationship } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/**
 * Of these people outside the staff, those this reader knows by name anyway: in the life of a child they
 * work with, or working with that child. Somebody has to tell them what no notice did.
 */
export function knownBy(
	service: Service,
	actor: Actor,
	adultIds: readonly string[]
): ReadonlySet<string> {
	if (adultIds.length === 0) return new Set();
	const { db, now } = service;
	const today = londonDay(now());
	const mine = caseloadOf(service, actor);
	const rows = [relationship, allocation].flatMap((tie) =>
		db
			.select({ adultId: tie.adultId, childId: tie.childId })
			.from(tie)
			.where(and(inArray(tie.adultId, [...adultIds]), inForce(tie.from, tie.to, today)))
			.all()
	);
	const known = rows.filter(({ childId }) => mine.may('family-way.see', childId));
	return new Set(known.map(({ adultId }) => adultId));
}
