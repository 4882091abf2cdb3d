import { and, eq, gt, isNull } from 'drizzle-orm';
import { nobody } from '#lib/policy/actor.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { card } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { HELPED_TASK } from '../handing-over.ts';
import { childArrives, helpedChildArrives, type Arrival, type From } from '../arrival.ts';
import { hashKnown } from '../secret/argon2.ts';
import { storeSecret } from '../secret/child-secret.ts';
import { spelled } from '../secret/spelling.ts';
import { addPasskey, type NewPasskey } from '../passkey/store.ts';
import { endStep } from '../step.ts';
import { hasWritten } from './confirmers.ts';
import type { Chosen } from '../steps.ts';

/** What the young person will come in with from now on, besides the card. */
export type FirstWay =
	| Chosen
	| { readonly kind: 'passkey'; readonly passkey: NewPasskey }
	| { readonly kind: 'nothing' };

/**
 * Uses a card for the first time, a worker and the young person together: the card becomes the
 * account's address, the secret is stored and the young person is let in, all at once. Of two devices
 * that do this with one card, the second is told no.
 * @returns null where the card was used, ended or ran out meanwhile.
 */
export async function redeemCard(
	service: Service,
	given: { cardId: string; stepId: string; first: FirstWay; own: boolean },
	from: From
): Promise<Arrival | null> {
	const { first } = given;
	const hash = 'parts' in first ? await hashKnown(spelled(first.parts)) : null;
	return service.db.transaction(
		(tx) => {
			if (!endStep(tx, { id: given.stepId })) return null;
			const childId = markUsed(service, tx, given.cardId);
			if (childId === null) return null;
			const now = service.now();
			closeEarlier(tx, now, { cardId: given.cardId, childId });
			if ('parts' in first && hash) storeSecret(tx, now, { childId, kind: first.kind, hash });
			if (first.kind === 'passkey') addPasskey(tx, now, childId, first.passkey);
			record(tx, nobody, now, {
				action: 'card.redeem',
				subject: given.cardId,
				childId,
				detail: { way: first.kind }
			});
			if (first.kind !== 'nothing') {
				return childArrives(service, tx, childId, { ...from, way: first.kind, own: given.own });
			}
			const helper = { id: null, kind: 'worker', lockedTo: HELPED_TASK };
			return helpedChildArrives(service, tx, childId, { ...from, helper });
		},
		{ behavior: 'immediate' }
	);
}

/** Marks a waiting card used, once; gives whose it is, or null where it waits no more. */
function markUsed({ now }: Service, tx: Tx, cardId: string): string | null {
	const used = tx
		.update(card)
		.set({ redeemedAt: now() })
		.where(
			and(
				eq(card.id, cardId),
				isNull(card.redeemedAt),
				isNull(card.endedAt),
				gt(card.expiresAt, now())
			)
		)
		.returning({ childId: card.childId })
		.get();
	return used?.childId ?? null;
}

/**
 * What there is by now stays closed to whoever uses this card, until somebody who did not make it is
 * sure that it reached the young person. A card that is confirmed, or the first words here, close nothing.
 */
function closeEarlier(
	tx: Tx,
	now: number,
	{ cardId, childId }: { cardId: string; childId: string }
): void {
	if (!hasWritten(tx, childId)) return;
	tx.update(card)
		.set({ closesBefore: now })
		.where(and(eq(card.id, cardId), isNull(card.confirmedAt)))
		.run();
}
