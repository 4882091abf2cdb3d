import { and, eq } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isBlank } from '#lib/domain/report/heading.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { nonDisclosure } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { isAround } from './around.ts';

/** That something about a child must not be disclosed, as typed. */
export interface NewNonDisclosure {
	/** Made with the form: sending twice is one row. */
	readonly id: string;
	/** To whom not; null: to anybody. */
	readonly recipientId: string | null;
	readonly why: string;
	/** Both days are included. */
	readonly from: DayISO;
	readonly to: DayISO | null;
}

export type NonDisclosureProblem = 'no-reason' | 'nobody-of-theirs' | 'ends-before-it-begins';

/**
 * Sets a non-disclosure flag: from its first day on nothing about the child is released to them unless
 * a manager overrides it (SAFETY R6).
 * @returns what stops it, or null. @throws 404 unless the actor works with the child.
 */
export function setNonDisclosure(
	service: Service,
	actor: Actor,
	childId: string,
	{ id, recipientId, why, from, to }: NewNonDisclosure
): NonDisclosureProblem | null {
	if (!isId(childId) || !isId(id)) notThere();
	const { id: setBy } = asAdult(actor);
	return service.db.transaction(
		(tx) => {
			permit(service, actor, 'protected.write', childId, tx);
			if (isBlank(why)) return 'no-reason';
			if (to !== null && to < from) return 'ends-before-it-begins';
			if (recipientId !== null && !isAround(tx, childId, recipientId)) return 'nobody-of-theirs';
			const setAt = service.now();
			const sealed = service.vault.seal(`non_disclosure.why:${id}`, why.trim());
			const { changes } = tx
				.insert(nonDisclosure)
				.values({ id, childId, recipientId, why: sealed, from, to, setBy, setAt })
				.onConflictDoNothing()
				.run();
			if (changes === 0) return null;
			record(tx, actor, setAt, {
				action: 'protected.write',
				subject: id,
				childId,
				detail: { recipient: recipientId, from, to }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Ends a non-disclosure flag, after a fresh sign-in: from now on it no longer stops a release, and
 * yesterday was its last day.
 * @throws 404 unless the actor works with the child and it is the child's.
 */
export function endNonDisclosure(
	service: Service,
	actor: Actor,
	childId: string,
	flagId: string
): void {
	if (!isId(childId) || !isId(flagId)) notThere();
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'protected.end', childId, tx);
			const mine = and(eq(nonDisclosure.id, flagId), eq(nonDisclosure.childId, childId));
			const found = tx.select().from(nonDisclosure).where(mine).get() ?? notThere();
			const at = service.now();
			const to = addDays(londonDay(at), -1);
			if (found.to !== null && found.to <= to) return;
			tx.update(nonDisclosure).set({ to }).where(mine).run();
			record(tx, actor, at, {
				action: 'protected.end',
				subject: flagId,
				childId,
				detail: { was: found.to, recipient: found.recipientId }
			});
		},
		{ behavior: 'immediate' }
	);
}
