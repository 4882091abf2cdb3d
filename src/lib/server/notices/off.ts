import { eq, isNull } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { adult, dutyWindow, noticesOff } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** Whether somebody gets no notices, because somebody else reads their e-mail. */
export function areOff(tx: Tx, adultId: string): boolean {
	const own = eq(noticesOff.adultId, adultId);
	return tx.select({ id: noticesOff.adultId }).from(noticesOff).where(own).get() !== undefined;
}

/** Why somebody gets no notices: switched off, or there is no address. */
export type NoNotices = 'off' | 'no-address';

/** Everybody who gets none, by id, and why. Ask the policy first. */
export function allWithoutNotices(tx: Tx): ReadonlyMap<string, NoNotices> {
	const without = tx.select({ id: adult.id }).from(adult).where(isNull(adult.email)).all();
	const off = tx.select({ id: noticesOff.adultId }).from(noticesOff).all();
	return new Map<string, NoNotices>([
		...without.map(({ id }) => [id, 'no-address'] as const),
		...off.map(({ id }) => [id, 'off'] as const)
	]);
}

/**
 * Stops every notice to somebody, or lets them come again. False for somebody on the duty rota: what
 * children are promised at night rests on their being told.
 * @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function switchNotices(
	service: Service,
	actor: AdultActor,
	{ adultId, to }: { adultId: string; to: 'on' | 'off' }
): boolean {
	permit(service, actor, 'notices.switch');
	return service.db.transaction(
		(tx) => {
			const known = tx.select({ id: adult.id }).from(adult).where(eq(adult.id, adultId)).get();
			if (!known) notThere();
			if (to === 'off' && isOnRota(tx, adultId)) return false;
			const by = actor.id;
			const since = service.now();
			if (to === 'on') tx.delete(noticesOff).where(eq(noticesOff.adultId, adultId)).run();
			else tx.insert(noticesOff).values({ adultId, by, since }).onConflictDoNothing().run();
			record(tx, actor, since, { action: 'notices.switch', subject: adultId, detail: { to } });
			return true;
		},
		{ behavior: 'immediate' }
	);
}

function isOnRota(tx: Tx, adultId: string): boolean {
	const own = eq(dutyWindow.adultId, adultId);
	return tx.select({ id: dutyWindow.id }).from(dutyWindow).where(own).get() !== undefined;
}
