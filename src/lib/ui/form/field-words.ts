import type { Band } from '#lib/domain/person/band.ts';
import type { AnyKey } from '#lib/i18n/any-key.ts';
import { audiences, type Audience, type Skip } from '#lib/instruments/engine/audience.ts';
import { optionIds, skipsOf, type Field } from '#lib/instruments/engine/field.ts';
import { formNames } from '#lib/instruments/engine/form-name.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { answeringKeys, textKeys, wordsIfAny } from '#lib/instruments/engine/text-key.ts';
import type { PictureId } from '#lib/instruments/pictures.ts';

export interface OptionWords {
	readonly id: string;
	readonly words: string;
	/** Absent: the option is words alone. */
	readonly picture?: PictureId;
}

/** A question with every word that belongs to it, the same for whoever is asked. */
export interface FieldWords {
	readonly field: Field;
	readonly band: Band;
	readonly names: ReturnType<typeof formNames>;
	readonly question: string;
	readonly hint: string | null;
	readonly options: readonly OptionWords[];
	/** The ends of a scale. */
	readonly low: string | null;
	readonly high: string | null;
	readonly skips: readonly { readonly id: Skip; readonly words: string }[];
	/** Null: the answer is for the IRO (the chair) alone, and there is nothing to choose. */
	readonly audience: readonly { readonly id: Audience; readonly words: string }[] | null;
	/** The label of the names in a field of people. */
	readonly others: string;
	/** What is read aloud: the question, the hint and the options. */
	readonly spoken: string;
}

/** An instrument, or a booklet: what is asked for its own sake has no purpose, and nobody to hear it. */
export type Asks = Pick<Instrument, 'id' | 'band'> & Partial<Pick<Instrument, 'purpose'>>;

/** The words of one field of an instrument. */
export function fieldWords(instrument: Asks, field: Field, t: AnyKey): FieldWords {
	const { band, purpose } = instrument;
	const keys = textKeys(instrument.id);
	const question = t(keys.question(field.id));
	const hint = wordsIfAny(t, keys.hint(field.id));
	const options = optionIds(field).map((id) => optionOf(field, id, t(keys.option(field.id, id))));
	// The one that asks for something comes first: with both ticked, it is the one that is read.
	const skips = [...skipsOf(field)].sort((one) => (one === 'ask-me' ? -1 : 1));
	return {
		field,
		band,
		names: formNames(field),
		question,
		hint,
		options,
		low: wordsIfAny(t, keys.low(field.id)),
		high: wordsIfAny(t, keys.high(field.id)),
		skips: skips.map((id) => ({ id, words: t(answeringKeys.skip(band, id)) })),
		audience:
			field.audience === 'chosen' && purpose !== undefined
				? audiences.map((id) => ({ id, words: t(answeringKeys.audience(band, purpose, id)) }))
				: null,
		others: t(answeringKeys.names(band)),
		spoken: [question, hint ?? '', ...options.map(({ words }) => words)]
			.filter((words) => words !== '')
			.map(sentence)
			.join(' ')
	};
}

/** With an end to it, so that a voice pauses. */
function sentence(words: string): string {
	return /[.!?…]$/.test(words) ? words : `${words}.`;
}

function optionOf(field: Field, id: string, words: string): OptionWords {
	if (field.kind === 'faces') {
		const face = field.options.find((option) => option === id);
		return face ? { id, words, picture: `feeling/${face}` } : { id, words };
	}
	if (field.kind !== 'pictures' && field.kind !== 'people') return { id, words };
	const drawn = field.options.find((option) => option.id === id);
	return drawn ? { id, words, picture: drawn.picture } : { id, words };
}
