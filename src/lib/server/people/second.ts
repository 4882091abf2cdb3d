import { and, eq, exists, inArray, isNull, or } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { needsSecondPerson } from '#lib/policy/roles.ts';
import { inForce } from '../access/ties.ts';
import type { Tx } from '../db/client.ts';
import { adult, oidcIdentity, password, roleAsked, roleHeld } from '../db/schema/index.ts';
import { writeNotice } from '../notices/write.ts';
import type { Service } from '../service.ts';

/** Whether somebody has ever made an account: a new link to it would hand it over. */
export function hasAccount(tx: Tx, adultId: string): boolean {
	const own = (table: typeof password | typeof oidcIdentity) =>
		exists(tx.select().from(table).where(eq(table.adultId, adult.id)));
	return (
		tx
			.select({ id: adult.id })
			.from(adult)
			.where(and(eq(adult.id, adultId), or(own(password), own(oidcIdentity))))
			.get() !== undefined
	);
}

/** Whether a new sign-in for this adult takes a second person: for what it opens, or would open. */
export function signInNeedsSecond({ now }: Pick<Service, 'now'>, tx: Tx, adultId: string): boolean {
	if (hasAccount(tx, adultId)) return true;
	const held = tx
		.select({ role: roleHeld.role })
		.from(roleHeld)
		.where(
			and(eq(roleHeld.adultId, adultId), inForce(roleHeld.from, roleHeld.to, londonDay(now())))
		)
		.all();
	const asked = tx
		.select({ role: roleAsked.role })
		.from(roleAsked)
		.where(and(eq(roleAsked.adultId, adultId), isNull(roleAsked.answer)))
		.all();
	return [...held, ...asked].some(({ role }) => needsSecondPerson(role));
}

/** Tells everybody who may be the second person: not the one who asks, nor the one it is about. */
export function askForSecond(service: Service, tx: Tx, actor: AdultActor, about: string): void {
	const may = tx
		.selectDistinct({ adultId: roleHeld.adultId })
		.from(roleHeld)
		.where(
			and(
				inArray(roleHeld.role, ['administrator', 'manager']),
				inForce(roleHeld.from, roleHeld.to, londonDay(service.now()))
			)
		)
		.all();
	for (const { adultId } of may) {
		if (adultId === actor.id || adultId === about) continue;
		writeNotice(service, tx, { adultId, kind: 'second-needed', path: '/staff/waiting' });
	}
}
