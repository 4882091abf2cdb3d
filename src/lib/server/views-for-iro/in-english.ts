import { anyKey } from '#lib/i18n/any-key.ts';
import { translator, type Language } from '#lib/i18n/index.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { freezeWording, type FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { SentContent } from '#lib/server/views/content.ts';

/** The question as it stood on the child's screen, where that was not English. */
export interface AsShown {
	readonly language: Language;
	readonly question: string;
}

/** An answer in English words, with what the child read beside it. */
export type Readable = FrozenAnswer & { readonly shown?: AsShown };

/**
 * The wording of a sending for a reader of English: questions and choices as English has them today,
 * and what the child read beside each. What they wrote themself stays as written; so does all of it
 * where the questionnaire is no longer known.
 */
export function wordingInEnglish(
	{ answers, language, wording }: Pick<SentContent, 'answers' | 'language' | 'wording'>,
	instrument: Instrument | undefined
): readonly Readable[] {
	if (language === 'en' || !instrument) return wording;
	const english = freezeWording(instrument, answers, anyKey(translator('en')));
	return wording.map((asked) => {
		const same = english.find(({ field }) => field === asked.field);
		const shown = { language, question: asked.question };
		return same ? { ...same, shown } : asked;
	});
}
