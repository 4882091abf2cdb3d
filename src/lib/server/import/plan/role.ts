import { and, eq, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Role } from '#lib/policy/roles.ts';
import { roleHeld } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { giveRole } from '../../people/adult.ts';
import { IMPORTED, type Run } from '../run.ts';

/** What the codes of `invo_professional_role_id` make of somebody; any other is just `other`. */
const ROLES = { IRO: 'iro', CHAIR: 'chair', SW: 'social-worker' } as const satisfies Record<
	string,
	Role
>;

export type AllocatedAs = (typeof ROLES)[keyof typeof ROLES] | 'other';

export function allocatedAs(code: string): AllocatedAs {
	const known = code.toUpperCase();
	return Object.hasOwn(ROLES, known) ? ROLES[known as keyof typeof ROLES] : 'other';
}

/**
 * Gives a professional the role that their work with a child implies, so that they can be invited:
 * only while that work goes on, and only where they never had the role. A role an administrator has
 * ended stays ended, though the case system may go on listing the work.
 */
export function giveImpliedRole(
	run: Run,
	adultId: string,
	as: AllocatedAs,
	work: { readonly from: DayISO; readonly to: DayISO | null }
): void {
	if (as === 'other' || (work.to !== null && work.to < run.today)) return;
	if (heldBy(run.service).get({ adultId, role: as })) return;
	giveRole(run.service.db, { adultId, role: as, from: work.from, givenBy: IMPORTED });
}

const heldBy = statement((db) =>
	db
		.select({ id: roleHeld.id })
		.from(roleHeld)
		.where(
			and(
				eq(roleHeld.adultId, sql.placeholder('adultId')),
				eq(roleHeld.role, sql.placeholder('role'))
			)
		)
		.prepare()
);
