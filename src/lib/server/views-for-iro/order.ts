import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { wishesOf } from '#lib/instruments/engine/wishes.ts';
import type { SentContent } from '#lib/server/views/content.ts';
import type { ReadAnswer } from './answer.ts';

/** Answers in the order an IRO with three minutes needs them. */
export interface OrderedAnswers {
	readonly notSafe: readonly ReadAnswer[];
	readonly worries: readonly ReadAnswer[];
	/** Kept from everybody else, or to be brought up in person. */
	readonly onlyYou: readonly ReadAnswer[];
	/** Questions they would rather not answer: a saying, too. */
	readonly left: readonly ReadAnswer[];
	/** The rest by page, in the order asked. */
	readonly pages: readonly { readonly title: string; readonly answers: readonly ReadAnswer[] }[];
}

/** Questions whose answers are worries, over all instruments (a test finds each of them in one). */
export const worryFields: ReadonlySet<string> = new Set([
	'worries',
	'worry-things',
	'worry-words',
	'bullying',
	'bad-times',
	'not-going-well',
	'home-hard',
	'stop',
	'promise-missed'
]);

/** Questions that are always for the reviewer alone, or say who must not learn of an answer. */
export const privateFields: ReadonlySet<string> = new Set(['only-my-iro', 'must-not-know']);

/**
 * Orders answers by what matters most: not safe, worries, what is only for the reviewer, the rest.
 * What the child asked for stands among the wishes, each with its answer, and not a second time.
 */
export function inOrder(
	answers: readonly ReadAnswer[],
	instrument: Instrument | undefined,
	content: SentContent
): OrderedAnswers {
	const asked = instrument ? wishFields(instrument, content) : new Set<string>();
	const left = answers.filter(
		({ notSafe, field, files }) => notSafe || files.length > 0 || !asked.has(field)
	);
	const places = Map.groupBy(left, placeOf);
	const pages = [...Map.groupBy(places.get('page') ?? [], (one) => one.pageTitle)];
	return {
		notSafe: places.get('not-safe') ?? [],
		worries: places.get('worry') ?? [],
		onlyYou: places.get('only-you') ?? [],
		left: places.get('left') ?? [],
		pages: pages.map(([title, own]) => ({ title, answers: own }))
	};
}

function placeOf(one: ReadAnswer): 'not-safe' | 'left' | 'only-you' | 'worry' | 'page' {
	if (one.notSafe) return 'not-safe';
	if (one.skip === 'rather-not' && one.files.length === 0) return 'left';
	if (privateFields.has(one.field) || one.skip === 'ask-me') return 'only-you';
	return worryFields.has(one.field) ? 'worry' : 'page';
}

/** The fields all of whose answer is a request, and so stands among the wishes. */
function wishFields(instrument: Instrument, { answers, wording }: SentContent): Set<string> {
	const wishes = Map.groupBy(wishesOf(instrument, answers, wording), (wish) => wish.field);
	const whole = wording.filter(({ field, said }) => {
		const asked = (wishes.get(field) ?? []).flatMap((wish) => wish.said);
		return asked.length > 0 && asked.length === said.length;
	});
	return new Set(whole.map(({ field }) => field));
}
