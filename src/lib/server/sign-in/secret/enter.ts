import { childArrives, helpedChildArrives, type Arrival, type From } from '../arrival.ts';
import { cardIn } from '../card/find.ts';
import type { Service } from '../../service.ts';
import { besideKinds, type BesideKind } from '#lib/ui/sign-in/beside.ts';
import { HELPED_TASK } from '../handing-over.ts';
import { succeeded, takeTry, waitAt } from '../tries.ts';
import { isKnown } from './argon2.ts';
import { secretOf, type SecretKind } from './child-secret.ts';
import { askedOf } from './asked.ts';

/** What came of a try: in; not right (and how long to wait for the next); too early; or the card has ended. */
export type Outcome =
	| { readonly came: 'in'; readonly arrival: Arrival }
	| { readonly came: 'wrong' | 'early'; readonly wait: number }
	| { readonly came: 'gone' };

/**
 * A young person's card is known; tries what they know. The card is the account's address, so the
 * failures of one card touch no other, and a known device's budget is its own.
 */
export async function enterWithSecret(
	service: Service,
	given: { cardId: string; kind: SecretKind; spelled: string; own: boolean },
	from: From
): Promise<Outcome> {
	const card = cardIn(service.db, service.now(), given.cardId, 'live');
	if (!card) return { came: 'gone' };
	const door = { account: card.id, device: from.device };
	const taken = takeTry(service, door);
	if (taken.id === null) return { came: 'early', wait: taken.wait };
	const secret = secretOf(service.db, card.childId);
	const right = await isKnown(given.spelled, secret?.kind === given.kind ? secret.hash : null);
	if (!right) return { came: 'wrong', wait: waitAt(service, door) };
	return service.db.transaction(
		(tx): Outcome => {
			// A new card may have been made while this was worked out.
			if (!cardIn(tx, service.now(), card.id, 'live')) return { came: 'gone' };
			succeeded(tx, door, taken.id);
			const how = { ...from, way: given.kind, own: given.own };
			return { came: 'in', arrival: childArrives(service, tx, card.childId, how) };
		},
		{ behavior: 'immediate' }
	);
}

export function isBesideKind(text: string): text is BesideKind {
	return (besideKinds as readonly string[]).includes(text);
}

/**
 * Lets in a young person who has a card and no secret, with somebody beside them who says who they
 * are. It is a helped session: nothing written before can be read back, whoever holds the card.
 * @returns null where the card has ended or asks for more.
 */
export function enterWithSomebody(
	service: Service,
	given: { cardId: string; kind: BesideKind },
	from: Pick<From, 'replaces'>
): Arrival | null {
	return service.db.transaction(
		(tx) => {
			const card = cardIn(tx, service.now(), given.cardId, 'live');
			if (!card || askedOf(tx, card.childId) !== 'nothing') return null;
			const helper = { id: null, kind: given.kind, lockedTo: HELPED_TASK };
			return helpedChildArrives(service, tx, card.childId, { ...from, helper });
		},
		{ behavior: 'immediate' }
	);
}
