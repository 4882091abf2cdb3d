import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { nobody, type Actor } from '#lib/policy/actor.ts';
import { can } from '#lib/policy/can.ts';
import { isRole } from '#lib/policy/roles.ts';
import type { Service } from '../service.ts';
import { inForce, tiesTo } from '../access/ties.ts';
import { roleHeld } from '../db/schema/index.ts';
import type { SessionRow } from './session.ts';

/** Who a session's row stands for, with the roles they hold today. */
export function actorOf(service: Service, row: SessionRow): Actor {
	if (row.childId) {
		const helper =
			row.helperKind && row.lockedTo
				? { id: row.helperId, kind: row.helperKind, lockedTo: row.lockedTo }
				: null;
		if (helper?.id && !mayStillHelp(service, helper.id, row.childId)) return nobody;
		return {
			kind: 'child',
			id: row.childId,
			sessionId: row.id,
			freshAt: row.freshAt,
			// Beside a helper nothing written without them is open anyway.
			opensFrom: helper ? 0 : (row.closesBefore ?? 0),
			helper
		};
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

/** A helper's device is theirs to have handed over for as long as they may: a placement ends, and so does it (SAFETY R7). */
function mayStillHelp({ db, now }: Service, helperId: string, childId: string): boolean {
	const at = now();
	const helper = {
		kind: 'adult',
		id: helperId,
		sessionId: '',
		roles: [],
		freshAt: 0,
		secondFactor: false
	} as const;
	return can(
		helper,
		'helper.start',
		{ childId, ties: tiesTo(db, helper, childId, londonDay(at), at) },
		at
	);
}
