import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { needsSecondPerson, roles } from '#lib/policy/roles.ts';
import { permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { adult, roleHeld } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { addAdult, giveRole, teamNamed } from './adult.ts';
import { askForRole } from './ask-for-role.ts';

const named = z.object({
	name: z.string().trim().min(1).max(120),
	jobTitle: z.string().trim().max(120).default(''),
	email: z.union([z.literal(''), z.email().max(254)]).default('')
});
const appointment = z.object({ role: z.enum(roles), team: z.string().trim().max(120).default('') });

/**
 * Adds somebody with a first role; gives their id, or null where the form won't do. A role that reads
 * children's words begins when a second person has agreed (second.ts).
 */
export function addPerson(
	service: Service,
	actor: AdultActor,
	given: Readonly<Record<string, unknown>>
): string | null {
	permit(service, actor, 'people.invite');
	const person = named.safeParse(given);
	const post = appointment.safeParse(given);
	if (!person.success || !post.success) return null;
	return service.db.transaction(
		(tx) => {
			const adultId = addAdult(tx, service.vault, service.now(), person.data);
			appoint(service, tx, actor, adultId, post.data);
			return adultId;
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Gives somebody one more role from today on, or asks a second person to agree to it; false where the
 * form won't do, and for oneself: who configures reads nothing (SAFETY R11), and would by making
 * themself a manager or a reviewer.
 */
export function addRole(
	service: Service,
	actor: AdultActor,
	given: Readonly<Record<string, unknown>>
): boolean {
	permit(service, actor, 'people.invite');
	const post = appointment.safeParse(given);
	const adultId = String(given.adultId ?? '');
	if (
		!post.success ||
		adultId === actor.id ||
		!service.db.select({ id: adult.id }).from(adult).where(eq(adult.id, adultId)).get()
	)
		return false;
	service.db.transaction((tx) => appoint(service, tx, actor, adultId, post.data), {
		behavior: 'immediate'
	});
	return true;
}

/** Ends a role: its last day was yesterday, so it stops on the next request. False for one's own administration. */
export function endRole(service: Service, actor: AdultActor, roleHeldId: string): boolean {
	permit(service, actor, 'people.invite');
	const held =
		service.db.select().from(roleHeld).where(eq(roleHeld.id, roleHeldId)).get() ?? notThere();
	if (held.adultId === actor.id && held.role === 'administrator') return false;
	service.db.transaction(
		(tx) => {
			const now = service.now();
			tx.update(roleHeld)
				.set({ to: addDays(londonDay(now), -1) })
				.where(eq(roleHeld.id, roleHeldId))
				.run();
			record(tx, actor, now, {
				action: 'people.invite',
				subject: held.adultId,
				detail: { ended: held.role }
			});
		},
		{ behavior: 'immediate' }
	);
	return true;
}

function appoint(
	service: Service,
	tx: Tx,
	actor: AdultActor,
	adultId: string,
	{ role, team }: z.output<typeof appointment>
): void {
	const teamId = team === '' ? undefined : teamNamed(tx, team);
	if (needsSecondPerson(role)) {
		askForRole(service, tx, actor, { adultId, role, ...(teamId ? { teamId } : {}) });
		return;
	}
	const from = londonDay(service.now());
	giveRole(tx, { adultId, role, from, givenBy: actor.id, ...(teamId ? { teamId } : {}) });
	record(tx, actor, service.now(), { action: 'people.invite', subject: adultId, detail: { role } });
}
