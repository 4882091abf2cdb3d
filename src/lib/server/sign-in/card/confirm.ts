import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { may, permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { card } from '../../db/schema/index.ts';
import { nameOfAdult } from '../../people/adult.ts';
import type { Service } from '../../service.ts';
import { confirmersOf, confirmsByMaking } from './confirmers.ts';
import { stateOf, type CardRow, type CardState } from './find.ts';

/** A card that somebody else made, and that is still to be confirmed. */
export interface UnconfirmedCard {
	readonly childId: string;
	readonly state: CardState;
	readonly madeBy: string | null;
	readonly madeAt: number;
	/** Earlier words are closed to whoever uses it until it is confirmed. */
	readonly closes: boolean;
}

/** Of these children, the cards this actor is to confirm: that there are any, to whoever may. */
export function unconfirmedCards(
	service: Service,
	actor: Actor,
	childIds: readonly string[]
): UnconfirmedCard[] {
	if (actor.kind !== 'adult') return [];
	const { db, vault, now } = service;
	return db
		.select()
		.from(card)
		.where(
			and(inArray(card.childId, [...childIds]), isNull(card.endedAt), isNull(card.confirmedAt))
		)
		.all()
		.flatMap((row) => {
			const state = stateOf(row, now());
			if (!state || !mayConfirm(service, db, actor.id, row)) return [];
			if (!may(service, actor, 'card.confirm', row.childId)) return [];
			const { childId, madeAt } = row;
			const madeBy = nameOfAdult(db, vault, row.madeBy);
			return [{ childId, state, madeBy, madeAt, closes: row.closesBefore !== null }];
		});
}

/**
 * The young person really has the card: what they wrote before is open to them from their next page
 * on. Only once it is in use, by whoever hears the child, and never by the one who made it.
 * @throws 404 unless the actor may, and where no card waits for it.
 */
export function confirmCard(service: Service, actor: Actor, childId: string): void {
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'card.confirm', childId, tx);
			const row = waiting(tx, childId) ?? notThere();
			if (actor.kind !== 'adult' || !mayConfirm(service, tx, actor.id, row)) notThere();
			const at = service.now();
			tx.update(card)
				.set({ confirmedBy: actor.id, confirmedAt: at })
				.where(eq(card.id, row.id))
				.run();
			record(tx, actor, at, { action: 'card.confirm', subject: row.id, childId });
		},
		{ behavior: 'immediate' }
	);
}

function mayConfirm(service: Service, tx: Tx, adultId: string, { childId, madeBy }: CardRow) {
	return madeBy === adultId
		? confirmsByMaking(service, tx, childId, adultId)
		: confirmersOf(service, tx, childId).includes(adultId);
}

function waiting(tx: Tx, childId: string): CardRow | undefined {
	const live = and(isNotNull(card.redeemedAt), isNull(card.endedAt), isNull(card.confirmedAt));
	return tx
		.select()
		.from(card)
		.where(and(eq(card.childId, childId), live))
		.get();
}
