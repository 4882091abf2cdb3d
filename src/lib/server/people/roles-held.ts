import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Role } from '#lib/policy/roles.ts';
import { inForce } from '../access/ties.ts';
import { adult, roleHeld, team } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { adultName } from './adult.ts';

export interface RoleLine {
	readonly id: string;
	readonly role: Role;
	readonly team: string | null;
}

export interface PersonLine {
	readonly id: string;
	readonly name: string;
	readonly jobTitle: string | null;
	readonly roles: readonly RoleLine[];
}

/** Adults who hold a role today, by name. Ask the policy first. */
export function adultsWithRole(service: Service, role: Role): { id: string; name: string }[] {
	return peopleWithRoles(service)
		.filter(({ roles }) => roles.some((held) => held.role === role))
		.map(({ id, name }) => ({ id, name }));
}

/** Everybody who holds any role today, by name, with their roles. Ask the policy first. */
export function peopleWithRoles({ db, vault, now }: Service): PersonLine[] {
	const rows = db
		.select({ adult, held: roleHeld, team: team.name })
		.from(roleHeld)
		.innerJoin(adult, eq(adult.id, roleHeld.adultId))
		.leftJoin(team, eq(team.id, roleHeld.teamId))
		.where(and(inForce(roleHeld.from, roleHeld.to, londonDay(now()))))
		.all();
	const people = new Map<string, PersonLine & { roles: RoleLine[] }>();
	for (const { adult: who, held, team: named } of rows) {
		const person = people.get(who.id) ?? {
			id: who.id,
			name: adultName(vault, who),
			jobTitle: who.jobTitle,
			roles: []
		};
		person.roles.push({ id: held.id, role: held.role, team: named });
		people.set(who.id, person);
	}
	return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
