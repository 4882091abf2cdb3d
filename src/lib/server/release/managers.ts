import { and, eq, isNotNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Role } from '#lib/policy/roles.ts';
import { inForce } from '../access/ties.ts';
import type { Tx } from '../db/client.ts';
import { allocation, roleHeld } from '../db/schema/index.ts';

/** Who holds a role in a team that works with this child on a day: its managers, or its business support. */
export function ofTeamsOf(
	db: Tx,
	role: Extract<Role, 'manager' | 'business-support'>,
	childId: string,
	day: DayISO
): string[] {
	const rows = db
		.selectDistinct({ adultId: roleHeld.adultId })
		.from(roleHeld)
		.innerJoin(allocation, eq(allocation.teamId, roleHeld.teamId))
		.where(
			and(
				eq(allocation.childId, childId),
				eq(roleHeld.role, role),
				isNotNull(roleHeld.teamId),
				inForce(roleHeld.from, roleHeld.to, day),
				inForce(allocation.from, allocation.to, day)
			)
		)
		.all();
	return rows.map(({ adultId }) => adultId);
}

/** Whether somebody manages the service for this child on a day. */
export function manages(db: Tx, adultId: string, childId: string, day: DayISO): boolean {
	return ofTeamsOf(db, 'manager', childId, day).includes(adultId);
}
