import { londonDay } from '#lib/domain/calendar/london.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import type { CardPicture } from '#lib/ui/art/card/index.ts';
import { bandSetOf, childRow } from '../../people/child.ts';
import type { Service } from '../../service.ts';
import type { From } from '../arrival.ts';
import { passkeyOptions, checkedPasskey } from '../passkey/make.ts';
import type { Party } from '../passkey/party.ts';
import {
	learningView,
	toLearn,
	waysOf,
	type LearningView,
	type Practice,
	type Way
} from '../secret/learning.ts';
import { goOn, type Step } from '../step.ts';
import { cardIn } from './find.ts';
import { redeemCard, type FirstWay } from './redeem.ts';

type SetUp = Step<'set-up'>;

/** What the page of a card's first use shows. */
export type SetUpView = { readonly band: Band; readonly picture: CardPicture } & (
	| { readonly at: 'together' }
	| {
			readonly at: 'choose';
			readonly ways: readonly Way[];
			/** What the browser needs for a passkey, as JSON; null where none is offered. */
			readonly passkey: string | null;
	  }
	| LearningView
);

/** The page that is due, or null where the card waits no more. */
export async function setUpView(
	service: Service,
	step: SetUp,
	party: Party
): Promise<SetUpView | null> {
	const card = cardIn(service.db, service.now(), step.state.cardId, 'waiting');
	const band = card && bandOfChild(service, card.childId);
	if (!card || !band) return null;
	const picture = card.picture as CardPicture;
	if (!step.state.together) return { band, picture, at: 'together' };
	const learning = learningView(step.state);
	if (learning) return { band, picture, ...learning };
	const ways: readonly Way[] = waysOf[band];
	const options = ways.includes('passkey') ? await passkeyOptions(party, []) : null;
	if (options) goOn(service, step, { ...step.state, challenge: options.challenge });
	return { band, picture, at: 'choose', ways, passkey: options && JSON.stringify(options) };
}

/** Both say that they are there. Where there is one way only, it is begun. */
export function beTogether(service: Service, step: SetUp): void {
	const card = cardIn(service.db, service.now(), step.state.cardId, 'waiting');
	const ways: readonly Way[] = card ? waysOf[bandOfChild(service, card.childId) ?? '4-7'] : [];
	const begun = ways.length === 1 && ways[0] === 'pictures' ? toLearn('pictures') : {};
	goOn(service, step, { ...step.state, ...begun, together: true });
}

/** A way was chosen: pictures or words are chosen by the system and shown. Gives whether it is offered. */
export function chooseWay(service: Service, step: SetUp, way: Way): boolean {
	if (!offers(service, step, way)) return false;
	if (way === 'pictures' || way === 'words') {
		goOn(service, step, { ...step.state, ...toLearn(way), together: true });
	}
	return true;
}

/** Whether a way is offered to this card's owner, now that both are there. */
export function offers(service: Service, { state }: SetUp, way: Way): boolean {
	const card = cardIn(service.db, service.now(), state.cardId, 'waiting');
	const band = card && bandOfChild(service, card.childId);
	return state.together && band !== null && (waysOf[band] as readonly Way[]).includes(way);
}

/** Keeps how a practice went; when it was right, the card is used and its owner is let in. */
export async function practised(
	service: Service,
	step: SetUp,
	{ went, learning }: Practice,
	from: From
): Promise<Awaited<ReturnType<typeof redeemCard>> | 'more' | 'wrong'> {
	if (went !== 'right' || !learning.chosen) {
		goOn(service, step, { ...step.state, ...learning });
		return went === 'wrong' ? 'wrong' : 'more';
	}
	return firstUse(service, step, learning.chosen, from);
}

/** Uses the card with a way that needs no practice. */
export async function firstUse(service: Service, step: SetUp, first: FirstWay, from: From) {
	const { cardId, own } = step.state;
	return redeemCard(service, { cardId, stepId: step.id, first, own }, from);
}

/** Uses the card with a passkey just made; `wrong` where it won't do. */
export async function firstUseWithPasskey(
	service: Service,
	step: SetUp,
	given: { party: Party; json: string },
	from: From
) {
	const { challenge } = step.state;
	if (!challenge || !offers(service, step, 'passkey')) return 'wrong' as const;
	const passkey = await checkedPasskey(given.party, challenge, given.json);
	return passkey ? firstUse(service, step, { kind: 'passkey', passkey }, from) : ('wrong' as const);
}

/** The band of a child by id; null where there is no such child. */
export function bandOfChild(service: Service, childId: string): Band | null {
	const row = childRow(service.db, childId);
	return row ? bandOf(row.dob, londonDay(service.now()), bandSetOf(row)) : null;
}
