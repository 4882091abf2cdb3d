import { and, eq, isNull } from 'drizzle-orm';
import { isBlank } from '#lib/domain/report/heading.ts';
import { fold } from '#lib/domain/report/protected-terms/fold.ts';
import type { CaseTermKind } from '#lib/domain/report/protected-terms/case-term.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { protectedTerm } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { isAround } from './around.ts';

/** Something for the case's own list, as typed. */
export interface NewTerm {
	/** Made with the form: sending twice is one line. */
	readonly id: string;
	readonly kind: CaseTermKind;
	readonly text: string;
	/** Who must not learn it; null: nobody who is sent a paper. */
	readonly recipientId: string | null;
}

export type TermProblem = 'empty' | 'nobody-of-theirs';

/**
 * Puts something on the case's own list, which every release about this child, and about the others
 * around them, is searched for from now on.
 * @returns what stops it, or null. @throws 404 unless the actor works with the child.
 */
export function addTerm(
	service: Service,
	actor: Actor,
	childId: string,
	{ id, kind, text, recipientId }: NewTerm
): TermProblem | null {
	if (!isId(childId) || !isId(id)) notThere();
	const { id: addedBy } = asAdult(actor);
	return service.db.transaction(
		(tx) => {
			permit(service, actor, 'protected.write', childId, tx);
			// Without a letter or digit there would be nothing to look for.
			if (isBlank(text) || !/[\p{L}\p{N}]/u.test(fold(text).text)) return 'empty';
			if (recipientId !== null && !isAround(tx, childId, recipientId)) return 'nobody-of-theirs';
			const addedAt = service.now();
			const sealed = service.vault.seal(`protected_term.text:${id}`, text.trim());
			const { changes } = tx
				.insert(protectedTerm)
				.values({ id, childId, kind, text: sealed, recipientId, addedBy, addedAt })
				.onConflictDoNothing()
				.run();
			if (changes === 0) return null;
			record(tx, actor, addedAt, {
				action: 'protected.write',
				subject: id,
				childId,
				detail: { kind, recipient: recipientId }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Takes something off the list, after a fresh sign-in: it stays as a row with who and when.
 * @throws 404 unless the actor works with the child and it is on the child's list.
 */
export function endTerm(service: Service, actor: Actor, childId: string, termId: string): void {
	if (!isId(childId) || !isId(termId)) notThere();
	const { id: endedBy } = asAdult(actor);
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'protected.end', childId, tx);
			const mine = and(eq(protectedTerm.id, termId), eq(protectedTerm.childId, childId));
			const found = tx.select({ id: protectedTerm.id }).from(protectedTerm).where(mine).get();
			if (!found) notThere();
			const endedAt = service.now();
			const { changes } = tx
				.update(protectedTerm)
				.set({ endedBy, endedAt })
				.where(and(mine, isNull(protectedTerm.endedAt)))
				.run();
			if (changes === 0) return;
			record(tx, actor, endedAt, { action: 'protected.end', subject: termId, childId });
		},
		{ behavior: 'immediate' }
	);
}
