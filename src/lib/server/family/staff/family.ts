import { asc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { invitationStops, type InvitationStop } from '#lib/domain/meeting/invitation-stop.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { adult, relationship } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { invitationFacts } from '../stops.ts';

/** An adult of a child's family, or who looks after them, as the service knows them. */
export interface FamilyMember {
	readonly adultId: string;
	readonly name: string;
	/** The relationships as the service names them, those of today first. */
	readonly relations: readonly string[];
	/** The last day of a relationship that is over; null: it is current. */
	readonly until: DayISO | null;
	readonly stops: readonly InvitationStop[];
}

/** Everybody related to a child, those of today first. Ask `partFor(…, 'family.invite', …)` first. */
export function familyOf(service: Service, db: Tx, childId: string): FamilyMember[] {
	const rows = db
		.select({ relationship, id: adult.id, name: adult.name })
		.from(relationship)
		.innerJoin(adult, eq(adult.id, relationship.adultId))
		.where(eq(relationship.childId, childId))
		.orderBy(asc(relationship.kind))
		.all();
	const people = [...Map.groupBy(rows, ({ id }) => id)].map(([adultId, own]): FamilyMember => {
		const facts = invitationFacts(service, db, { adultId, childId });
		const { today } = facts;
		const current = own.filter(({ relationship: { to } }) => to === null || to >= today);
		const kept = current.length > 0 ? current : own;
		const ends = own.map(({ relationship: { to } }) => to).filter((to) => to !== null);
		return {
			adultId,
			name: adultName(service.vault, own[0]!),
			relations: [...new Set(kept.map(({ relationship: { kind } }) => kind))],
			until: current.length > 0 ? null : (ends.toSorted().at(-1) ?? null),
			stops: invitationStops(facts)
		};
	});
	return people.toSorted(
		(one, two) =>
			Number(one.until !== null) - Number(two.until !== null) || one.name.localeCompare(two.name)
	);
}
