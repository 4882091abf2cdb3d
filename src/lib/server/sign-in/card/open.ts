import type { Service } from '../../service.ts';
import { notBegun } from '../secret/learning.ts';
import { beginStep } from '../step.ts';
import { cardIn, findCard, type CardProblem, type CardRow } from './find.ts';

/** A card was taken: the cookie for what comes next, and its page. Or what is wrong. */
export type OpenedCard =
	| { readonly cookie: string; readonly next: string; readonly problem: null }
	| { readonly problem: CardProblem };

/**
 * Opens the door a card belongs to: to set it up where it waits for its first use, else to what its
 * owner knows. Nothing about the card changes yet.
 */
export function openCard(service: Service, given: string, own: boolean): OpenedCard {
	const found = findCard(service.db, service.now(), given);
	if (found.problem !== null) return { problem: found.problem };
	return found.state === 'live'
		? liveCard(service, found.card, own)
		: {
				cookie: beginStep(service, 'set-up', {
					...notBegun,
					cardId: found.card.id,
					together: false,
					own
				}),
				next: '/sign-in/card/set-up',
				problem: null
			};
}

/** The same from a device that knows the card already: it need not be shown again. */
export function openKnownCard(service: Service, cardId: string): OpenedCard {
	const row = cardIn(service.db, service.now(), cardId, 'live');
	return row ? liveCard(service, row, true) : { problem: 'no-card' };
}

function liveCard(service: Service, row: CardRow, own: boolean): OpenedCard {
	const cookie = beginStep(service, 'card', { cardId: row.id, picked: [], own });
	return { cookie, next: '/sign-in/card/open', problem: null };
}
