import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { nobody, type Actor } from '#lib/policy/actor.ts';
import { isRole } from '#lib/policy/roles.ts';
import type { Service } from '../service.ts';
import { inForce } from '../access/ties.ts';
import { roleHeld } from '../db/schema/index.ts';
import type { SessionRow } from './session.ts';

/** Who a session's row stands for, with the roles they hold today. */
export function actorOf(service: Service, row: SessionRow): Actor {
	if (row.childId) {
		const helper =
			row.helperKind && row.lockedTo
				? { id: row.helperId, kind: row.helperKind, lockedTo: row.lockedTo }
				: null;
		return { kind: 'child', id: row.childId, sessionId: row.id, freshAt: row.freshAt, helper };
	}
	if (!row.adultId) return nobody;
	const held = service.db
		.select({ role: roleHeld.role })
		.from(roleHeld)
		.where(
			and(
				eq(roleHeld.adultId, row.adultId),
				inForce(roleHeld.from, roleHeld.to, londonDay(service.now()))
			)
		)
		.all();
	const roles = [...new Set(held.map(({ role }) => role).filter(isRole))];
	return {
		kind: 'adult',
		id: row.adultId,
		sessionId: row.id,
		roles,
		freshAt: row.freshAt,
		secondFactor: row.secondFactorAt !== null
	};
}
