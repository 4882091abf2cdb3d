import { and, eq, isNull } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Role } from '#lib/policy/roles.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { roleAsked } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { askForSecond } from './second.ts';

/** Asks for a role that a second person has to agree to; asked for already, it is asked for once. */
export function askForRole(
	service: Service,
	tx: Tx,
	actor: AdultActor,
	given: { adultId: string; role: Role; teamId?: string }
): void {
	const { adultId, role } = given;
	const same = and(
		eq(roleAsked.adultId, adultId),
		eq(roleAsked.role, role),
		given.teamId ? eq(roleAsked.teamId, given.teamId) : isNull(roleAsked.teamId),
		isNull(roleAsked.answer)
	);
	if (tx.select({ id: roleAsked.id }).from(roleAsked).where(same).get()) return;
	const askedAt = service.now();
	tx.insert(roleAsked)
		.values({ id: newId(), ...given, askedBy: actor.id, askedAt })
		.run();
	askForSecond(service, tx, actor, adultId);
	record(tx, actor, askedAt, {
		action: 'people.invite',
		subject: adultId,
		detail: { asked: role }
	});
}
