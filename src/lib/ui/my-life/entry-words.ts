import type { AnyKey } from '#lib/i18n/any-key.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Answer, Value } from '#lib/instruments/engine/answer.ts';
import { fieldWords, type FieldWords } from '#lib/ui/form/field-words.ts';
import { bookletOf } from './booklet-of.ts';

/** Something put on a page, and the booklet it was put there in. */
export interface SaidEntry {
	readonly field: string;
	readonly answer: Answer;
	readonly in: { readonly id: string; readonly version: number };
	readonly language?: Language;
}

/** The same, with the words it was asked in. */
export interface EntryWords {
	readonly words: FieldWords;
	readonly booklet: string;
	readonly value: Value;
	/** What the child read and wrote in. */
	readonly language: Language;
}

/** The words of an entry. @throws Error where its booklet or field never was: no version is dropped. */
export function entryWords(
	{ field, answer, in: from, language = 'en' }: SaidEntry,
	t: AnyKey
): EntryWords {
	const booklet = bookletOf(from);
	const asked = booklet.pages.flatMap(({ fields }) => fields).find(({ id }) => id === field);
	if (!asked || !('value' in answer)) throw new Error(`${from.id} never asked ${field}`);
	return { words: fieldWords(booklet, asked, t), booklet: from.id, value: answer.value, language };
}
