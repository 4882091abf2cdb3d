import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { decision, decisionWords, wish } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { saysTheSame, sealedWording, wordingsOf, type Wording } from './words.ts';

export interface NewWording extends Wording {
	/** The id of the decision, made with the form: sent twice it is written once. */
	readonly decisionId: string;
	/** What the child asked for, where it comes of that; empty: nothing. */
	readonly wishId: string;
}

/**
 * Writes down a decision, or changes one: before it is shared its draft, after that a correction that
 * the child does not see until it is shared, too.
 * @returns `not-held` before the meeting was held, else null.
 * @throws 404 unless the actor hears this child, and for a decision or wish of another part.
 */
export function writeDecision(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: NewWording
): 'not-held' | null {
	return service.db.transaction(
		(tx) => {
			const { part, child, status } = partFor(service, actor, 'decision.write', ids, tx);
			if (actor.kind !== 'adult' || !isId(given.decisionId)) notThere();
			if (status !== 'held') return 'not-held';
			const wishId = wishOf(tx, part.id, given.wishId);
			const at = service.now();
			const row = tx.select().from(decision).where(eq(decision.id, given.decisionId)).get();
			if (row && row.meetingChildId !== part.id) notThere();
			if (!row) {
				const { decisionId: id } = given;
				const made = { madeBy: actor.id, madeAt: at };
				tx.insert(decision)
					.values({ id, meetingChildId: part.id, childId: child.id, wishId, ...made })
					.run();
			}
			const latest = wordingsOf(service, tx, [given.decisionId], 'all').at(-1);
			if (latest && saysTheSame(latest, given) && (row?.wishId ?? null) === wishId) return null;
			// Which wish it came of is told with the words, so it only changes while these are a draft.
			if (row && latest?.sharedAt === null) {
				tx.update(decision).set({ wishId }).where(eq(decision.id, row.id)).run();
			}
			const by = { writtenBy: actor.id, writtenAt: Math.max(at, (latest?.writtenAt ?? 0) + 1) };
			if (latest && latest.sharedAt === null) {
				tx.update(decisionWords)
					.set({ ...sealedWording(service, latest.id, given), ...by })
					.where(eq(decisionWords.id, latest.id))
					.run();
			} else if (!latest || !saysTheSame(latest, given)) {
				const id = newId();
				const sealed = sealedWording(service, id, given);
				tx.insert(decisionWords)
					.values({ id, decisionId: given.decisionId, ...sealed, ...by, sharingId: null })
					.run();
			}
			record(tx, actor, at, {
				action: 'decision.write',
				subject: given.decisionId,
				childId: child.id,
				detail: { correction: latest ? latest.sharedAt !== null : false }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

function wishOf(tx: Tx, partId: string, wishId: string): string | null {
	if (wishId === '') return null;
	if (!isId(wishId)) notThere();
	const found = tx
		.select({ id: wish.id })
		.from(wish)
		.where(and(eq(wish.id, wishId), eq(wish.meetingChildId, partId)))
		.get();
	return found?.id ?? notThere();
}
