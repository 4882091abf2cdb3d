import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';
import type { From } from '#lib/server/sign-in/arrival.ts';
import { findCard } from '#lib/server/sign-in/card/find.ts';
import { makeCard, type PrintedCard } from '#lib/server/sign-in/card/make.ts';
import { redeemCard, type FirstWay } from '#lib/server/sign-in/card/redeem.ts';
import { deviceOf } from '#lib/server/sign-in/device.ts';
import { notBegun } from '#lib/server/sign-in/secret/learning.ts';
import { beginStep } from '#lib/server/sign-in/step.ts';
import { parseToken } from '#lib/server/session/token.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';

/** Nobody's device, and no session before. */
export const strange: From = { device: null, replaces: null };

/** The pictures that the young person of these tests has. */
export const pictures = { kind: 'pictures', parts: ['kite', 'boat', 'sun', 'key'] } as const;
export const RIGHT = 'kite boat sun key';

/** A young person with a worker who made them a card. */
export function aCardHolder(
	service: Service,
	dob: DayISO = '2015-06-01'
): { child: ChildActor; worker: AdultActor; card: PrintedCard; cardId: string } {
	const child = aChild(service, dob);
	const worker = anAdult(service, ['social-worker']);
	allocated(service, worker, child, 'social-worker');
	return { child, worker, ...cardFor(service, worker, child) };
}

/** A new card for a young person. */
export function cardFor(service: Service, worker: AdultActor, child: { id: string }) {
	const cardId = newId();
	const card = makeCard(
		service,
		{ ...worker, freshAt: service.now() },
		{ childId: child.id, id: cardId, picture: 'whale' }
	);
	if (!card) throw new Error('No card was made');
	return { card, cardId };
}

/** The step of a card's first use, both there. */
export function setUpStep(service: Service, cardId: string): string {
	const state = { ...notBegun, cardId, together: true, own: false };
	return parseToken(beginStep(service, 'set-up', state))!.id;
}

/** Uses a card for the first time; gives what came of it. */
export function firstUseOf(service: Service, cardId: string, first: FirstWay = pictures) {
	const stepId = setUpStep(service, cardId);
	return redeemCard(service, { cardId, stepId, first, own: false }, strange);
}

/** The same, and the device it was done on, known from then on. */
export async function usedOnOwnDevice(service: Service, cardId: string, childId: string) {
	const arrival = await firstUseOf(service, cardId);
	if (!arrival?.device) throw new Error('The card was not used');
	const device = deviceOf(service.db, [arrival.device], { childId });
	return { session: arrival.session, secret: arrival.device, device };
}

/** Whether a card opens anything now, by what is scanned and by what is typed. */
export function opens(service: Service, card: PrintedCard): (string | null)[] {
	return [card.secret, card.code].map((given) => {
		const found = findCard(service.db, service.now(), given);
		return found.problem ?? found.state;
	});
}
