import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import type { Role } from '#lib/policy/roles.ts';
import { newId } from '#lib/server/db/id.ts';
import { allocation, relationship } from '#lib/server/db/schema/index.ts';
import { addAdult, giveRole } from '#lib/server/people/adult.ts';
import { addChild } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

/** A child with an account; the actor they are when signed in alone. */
export function aChild(service: Service, dob: DayISO, name = 'Robin'): ChildActor {
	const id = addChild(service.db, service.vault, service.now(), {
		ref: newId(),
		dob,
		forename: name
	});
	return {
		kind: 'child',
		id,
		sessionId: newId(),
		freshAt: service.now(),
		opensFrom: 0,
		helper: null
	};
}

/** An adult with roles from the year 2000 on; the actor they are when freshly signed in. */
export function anAdult(
	service: Service,
	roles: readonly Role[],
	given: { name?: string; teamId?: string; email?: string } = {}
): AdultActor {
	const id = addAdult(service.db, service.vault, service.now(), {
		name: given.name ?? `Adult ${roles.join(' ')}`,
		...(given.email ? { email: given.email } : {})
	});
	for (const role of roles) {
		giveRole(service.db, {
			adultId: id,
			role,
			from: '2000-01-01',
			...(given.teamId ? { teamId: given.teamId } : {})
		});
	}
	return {
		kind: 'adult',
		id,
		sessionId: newId(),
		roles,
		freshAt: service.now(),
		secondFactor: true
	};
}

/** Allocates a worker to a child (`iro`, `chair`, `social-worker`, `advocate`, …). */
export function allocated(
	service: Service,
	adult: { id: string },
	child: { id: string },
	as: string,
	given: { from?: DayISO; to?: DayISO; teamId?: string } = {}
): void {
	service.db
		.insert(allocation)
		.values({
			id: newId(),
			adultId: adult.id,
			childId: child.id,
			as,
			from: given.from ?? '2000-01-01',
			to: given.to ?? null,
			teamId: given.teamId ?? null
		})
		.run();
}

/** Relates an adult to a child: `mother`, `father`, `foster carer`, … */
export function related(
	service: Service,
	adult: { id: string },
	child: { id: string },
	kind: string,
	given: { contact?: 'open' | 'restricted' | 'none'; from?: DayISO; to?: DayISO } = {}
): void {
	service.db
		.insert(relationship)
		.values({
			id: newId(),
			adultId: adult.id,
			childId: child.id,
			kind,
			parentalResponsibility: kind === 'mother' || kind === 'father',
			contact: given.contact ?? 'open',
			from: given.from ?? null,
			to: given.to ?? null
		})
		.run();
}
