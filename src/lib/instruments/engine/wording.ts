import type { Answer, Answers, Value } from '#lib/instruments/engine/answer.ts';
import type { Skip } from '#lib/instruments/engine/audience.ts';
import { optionIds, type Field, type FieldKind } from '#lib/instruments/engine/field.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';
import {
	answeringKeys,
	drawingKeys,
	textKeys,
	wordsIfAny,
	type Translate
} from '#lib/instruments/engine/text-key.ts';

type FrozenOption = { readonly id: string; readonly words: string };

/** A question as it stood on the child's screen, with the answer in words. */
export type FrozenAnswer = {
	readonly page: string;
	readonly pageTitle: string;
	readonly field: string;
	readonly kind: FieldKind;
	readonly question: string;
	readonly hint?: string;
	readonly options?: readonly FrozenOption[];
	readonly low?: string;
	readonly high?: string;
	readonly skip?: Skip;
	/** The answer: words of options, or the child's own, one entry for each thing said. */
	readonly said: readonly string[];
};

/**
 * Freezes what the child read and answered, for storing with the answers: a later change of words
 * or language never changes what was asked. Only answered questions of the path, in order,
 * less those that only steer.
 */
export function freezeWording(
	instrument: Instrument,
	answers: Answers,
	t: Translate
): readonly FrozenAnswer[] {
	return pathOf(instrument, answers).flatMap((page) =>
		page.fields.flatMap((field) => {
			const answer = answers[field.id];
			return answer && !field.steering ? [freeze(instrument, page, field, answer, t)] : [];
		})
	);
}

function freeze(
	instrument: Instrument,
	page: Page,
	field: Field,
	answer: Answer,
	t: Translate
): FrozenAnswer {
	const keys = textKeys(instrument.id);
	const options = optionIds(field).map((id) => ({ id, words: t(keys.option(field.id, id)) }));
	const ifAny = (name: 'hint' | 'low' | 'high') => {
		const found = wordsIfAny(t, keys[name](field.id));
		return found === null ? {} : { [name]: found };
	};
	return {
		page: page.id,
		pageTitle: t(keys.pageTitle(page.id)),
		field: field.id,
		kind: field.kind,
		question: t(keys.question(field.id)),
		...ifAny('hint'),
		...ifAny('low'),
		...ifAny('high'),
		...(options.length > 0 ? { options } : {}),
		...('skip' in answer
			? { skip: answer.skip, said: [t(answeringKeys.skip(instrument.band, answer.skip))] }
			: { said: inWords(answer.value, options, t) })
	};
}

/** An answer in words. Ids of options become their words; the child's own words stay. */
export function inWords(
	value: Value,
	options: readonly FrozenOption[],
	t: Translate
): readonly string[] {
	const optionWords = (id: string) => options.find((option) => option.id === id)?.words ?? id;
	if (typeof value === 'number') return [String(value)];
	if (typeof value === 'string') return [options.length > 0 ? optionWords(value) : value];
	if ('picked' in value) return [...value.picked.map(optionWords), ...value.names];
	if ('strokes' in value) {
		const stickers = value.stickers.map(({ id }) => t(drawingKeys.sticker(id)));
		return value.strokes.length > 0 ? [t(drawingKeys.drawn), ...stickers] : stickers;
	}
	return options.length > 0 ? value.map(optionWords) : value;
}
