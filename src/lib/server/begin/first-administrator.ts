import { and, eq, exists, or } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { adult, oidcIdentity, password, roleHeld } from '../db/schema/index.ts';
import { addAdult, giveRole } from '../people/adult.ts';
import { Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { isDemo } from '../settings/demo.ts';
import { addInvitation } from '../sign-in/adult/invitation.ts';

const ROLE = 'administrator';

/**
 * Invites the first administrator, and gives the secret of the invitation's link. One who was invited
 * and has not made an account yet is invited anew, and the older link ends.
 * @throws Refused once there is an administrator with an account: they invite the others.
 */
export function inviteFirstAdministrator(service: Service, actor: Actor, name: string): string {
	permit(service, actor, 'service.begin');
	const { db, vault } = service;
	const now = service.now();
	return db.transaction(
		(tx) => {
			if (isDemo(service) || hasAccount(tx)) {
				throw new Refused(
					'There is an administrator already. Ask them to invite you, from their settings.'
				);
			}
			const invited = tx.select().from(roleHeld).where(eq(roleHeld.role, ROLE)).get()?.adultId;
			const adultId = invited ?? addAdult(tx, vault, now, { name });
			if (!invited) giveRole(tx, { adultId, role: ROLE, from: londonDay(now), givenBy: 'sayso' });
			const { id, secret } = addInvitation(tx, now, { adultId, madeBy: 'sayso' });
			record(tx, actor, now, { action: 'service.begin', subject: id });
			return secret;
		},
		{ behavior: 'immediate' }
	);
}

/** Whether somebody with the role has made an account. */
function hasAccount(tx: Tx): boolean {
	const own = (table: typeof password | typeof oidcIdentity) =>
		exists(tx.select().from(table).where(eq(table.adultId, adult.id)));
	const found = tx
		.select({ id: adult.id })
		.from(adult)
		.innerJoin(roleHeld, eq(roleHeld.adultId, adult.id))
		.where(and(eq(roleHeld.role, ROLE), or(own(password), own(oidcIdentity))))
		.get();
	return found !== undefined;
}
