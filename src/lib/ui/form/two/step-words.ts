import type { Translate } from '#lib/i18n/index.ts';
import { optionIds } from '#lib/instruments/engine/field.ts';
import type { Skip } from '#lib/instruments/engine/audience.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Place } from '#lib/instruments/engine/two-choice/place.ts';
import { isFree } from '#lib/instruments/engine/two-choice/step.ts';
import { mostOf } from '#lib/instruments/engine/two-choice/walk.ts';
import type { PictureId } from '#lib/instruments/pictures.ts';
import type { FieldWords } from '../field-words.ts';

/** What is asked at one time, in words: about what, and the two choices. */
export interface StepWords {
	readonly ask: string;
	/** What it is about; null: the question itself. */
	readonly thing: { readonly words: string; readonly picture?: PictureId } | null;
	readonly one: string;
	readonly other: string;
	/** Said now. */
	readonly picked: boolean;
	/** Of how many options this is which; null: it is none. */
	readonly at: number | null;
	readonly all: number;
	/** Several may be picked, and some are. */
	readonly enough: boolean;
}

/** The sayings, drawn for whoever has pictures with answers. */
const skipPictures = {
	'ask-me': 'people/iro',
	'rather-not': 'page/private'
} as const satisfies Record<Skip, PictureId>;

/** The words of a step, by the question's own words. */
export function stepWords(
	{ step, asked: { field } }: Place,
	words: FieldWords,
	given: Given,
	t: Translate
): StepWords {
	const { band, names } = words;
	const value = given[names.value] ?? [];
	const all = optionIds(field).length;
	const pair = {
		ask: t(`two-choice:ask.${band}`),
		one: t(`two-choice:one.${band}`),
		other: t(`two-choice:other.${band}`)
	};
	const none = { thing: null, picked: false, at: null, all, enough: false };
	switch (step.ask) {
		case 'said':
			return {
				...none,
				ask: t(`two-choice:said.ask.${band}`),
				one: t(`two-choice:said.leave.${band}`),
				other: t(`two-choice:said.change.${band}`)
			};
		case 'begin':
			return {
				...none,
				ask: t(`two-choice:begin.ask.${band}`),
				one: t(isFree(field) ? `two-choice:begin.words.${band}` : `two-choice:begin.pick.${band}`),
				other: t(`two-choice:begin.skip.${band}`)
			};
		case 'option': {
			const thing = words.options.find(({ id }) => id === step.id) ?? null;
			return {
				...none,
				...pair,
				thing,
				picked: value.includes(step.id),
				at: optionIds(field).indexOf(step.id) + 1,
				enough: mostOf(field) > 1 && value.length > 0
			};
		}
		case 'half':
			return { ...none, ...halves(step, words, t) };
		case 'names':
		case 'own':
			return {
				...none,
				ask: words.others,
				one: t(`two-choice:name.${band}`),
				other: t(`two-choice:enough.${band}`)
			};
		case 'skip': {
			const thing = words.skips.find(({ id }) => id === step.id);
			return {
				...none,
				...pair,
				ask: t(`two-choice:skip.${band}`),
				thing: thing ? { ...thing, picture: skipPictures[thing.id] } : null,
				picked: (given[names.skip] ?? []).includes(step.id)
			};
		}
		case 'hears':
			return {
				...none,
				...pair,
				ask: t(`views:page.share.${band}`),
				thing: words.audience?.find(({ id }) => id === step.id) ?? null,
				picked: (given[names.audience] ?? []).includes(step.id)
			};
	}
}

function halves(
	{ from, to }: { readonly from: number; readonly to: number },
	{ band, field, low, high }: FieldWords,
	t: Translate
): Pick<StepWords, 'ask' | 'one' | 'other'> {
	const middle = Math.floor((from + to) / 2);
	const ends = field.kind === 'scale' ? field : { min: from, max: to };
	const part = (first: number, last: number, end: string | null) => {
		const numbers =
			first === last
				? String(first)
				: t(`two-choice:half.part.${band}`, { from: String(first), to: String(last) });
		return end ? `${numbers} (${end})` : numbers;
	};
	return {
		ask: t(`two-choice:half.ask.${band}`),
		one: part(from, middle, from === ends.min ? low : null),
		other: part(middle + 1, to, to === ends.max ? high : null)
	};
}
