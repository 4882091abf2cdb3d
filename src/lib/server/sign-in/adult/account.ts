import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { isRole, staffRoles, type Role } from '#lib/policy/roles.ts';
import { inForce } from '../../access/ties.ts';
import type { Tx } from '../../db/client.ts';
import { password, roleHeld } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';

export type PasswordRow = typeof password.$inferSelect;

/** Roles that are never in a council's identity provider: always invited, with a password of their own. */
const outside: readonly Role[] = ['partner-professional'];

/** An adult with the roles they hold today. */
export function adultWithRoles(
	service: Service,
	id: string,
	db: Tx = service.db
): Pick<AdultActor, 'id' | 'roles'> {
	const held = db
		.select({ role: roleHeld.role })
		.from(roleHeld)
		.where(
			and(eq(roleHeld.adultId, id), inForce(roleHeld.from, roleHeld.to, londonDay(service.now())))
		)
		.all();
	return { id, roles: [...new Set(held.map(({ role }) => role).filter(isRole))] };
}

/**
 * Whether somebody signs in with the council's identity provider: its own staff do where one is set.
 * Parents, carers, advocates and partner professionals are not in it.
 */
export function usesProvider({ env }: Pick<Service, 'env'>, roles: readonly Role[]): boolean {
	const council = staffRoles.filter((role) => !outside.includes(role));
	return env.OIDC_ISSUER !== undefined && council.some((role) => roles.includes(role));
}

/** The password and authenticator of an adult, if they have them. */
export function passwordOf(db: Tx, adultId: string): PasswordRow | undefined {
	return db.select().from(password).where(eq(password.adultId, adultId)).get();
}

/** The account with a sign-in name's hash. */
export function passwordNamed(db: Tx, nameHash: string): PasswordRow | undefined {
	return db.select().from(password).where(eq(password.nameHash, nameHash)).get();
}
