import { and, desc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { wish, wishAnswer } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import type { Verdict } from './verdict.ts';

/** An answer to a child, in words for that child. */
export interface NewAnswer {
	readonly wishId: string;
	readonly verdict: Verdict;
	readonly reason: string;
	/** Who will do it; empty: nobody in particular. */
	readonly who: string;
	readonly byDay: DayISO | null;
}

/**
 * Answers a wish of this part. The child is shown the latest answer; the earlier ones stay. The same
 * answer sent again is one answer.
 * @throws 404 unless the actor hears this child, and for a wish of another part.
 */
export function answerWish(service: Service, actor: Actor, ids: PartIds, given: NewAnswer): void {
	const { db, vault } = service;
	db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'wish.answer', ids, tx);
			if (actor.kind !== 'adult' || !isId(given.wishId)) notThere();
			const found = tx
				.select({ id: wish.id })
				.from(wish)
				.where(and(eq(wish.id, given.wishId), eq(wish.meetingChildId, part.id)))
				.get();
			if (!found) notThere();
			if (isSame(service, latestAnswer(tx, found.id), given)) return;
			const id = newId();
			const at = service.now();
			tx.insert(wishAnswer)
				.values({
					id,
					wishId: found.id,
					verdict: given.verdict,
					reason: vault.seal(`wish_answer.reason:${id}`, given.reason),
					who: vault.sealMaybe(`wish_answer.who:${id}`, given.who),
					byDay: given.byDay,
					answeredBy: actor.id,
					answeredAt: at
				})
				.run();
			record(tx, actor, at, {
				action: 'wish.answer',
				subject: found.id,
				childId: child.id,
				detail: { verdict: given.verdict }
			});
		},
		{ behavior: 'immediate' }
	);
}

type Row = typeof wishAnswer.$inferSelect;

function latestAnswer(tx: Tx, wishId: string): Row | undefined {
	return tx
		.select()
		.from(wishAnswer)
		.where(eq(wishAnswer.wishId, wishId))
		.orderBy(desc(wishAnswer.answeredAt))
		.get();
}

function isSame({ vault }: Service, row: Row | undefined, given: NewAnswer): boolean {
	return (
		row !== undefined &&
		row.verdict === given.verdict &&
		row.byDay === given.byDay &&
		vault.open(`wish_answer.reason:${row.id}`, row.reason) === given.reason &&
		(vault.openMaybe(`wish_answer.who:${row.id}`, row.who) ?? '') === given.who
	);
}
