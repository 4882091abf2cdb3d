import type { AnyKey } from '#lib/i18n/any-key.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { textKeys, wordsIfAny } from '#lib/instruments/engine/text-key.ts';
import { fieldWords, type Asks, type FieldWords } from './field-words.ts';

/** A page with every word that belongs to it, the same for whoever is asked. */
export interface PageWords {
	readonly page: Page;
	readonly title: string;
	readonly intro: string | null;
	readonly fields: readonly FieldWords[];
}

type Made = WeakMap<Page, PageWords>;
const made = new WeakMap<AnyKey, WeakMap<Asks, Made>>();

/**
 * The words of one page of an instrument. They hold nothing of anybody, so they are put together once.
 * Instruments of two bands may share a page, and each asks it in words of its own.
 */
export function pageWords(instrument: Asks, page: Page, t: AnyKey): PageWords {
	const byInstrument = made.get(t) ?? new WeakMap<Asks, Made>();
	made.set(t, byInstrument);
	const pages: Made = byInstrument.get(instrument) ?? new WeakMap();
	byInstrument.set(instrument, pages);
	const found = pages.get(page) ?? makeWords(instrument, page, t);
	pages.set(page, found);
	return found;
}

function makeWords(instrument: Asks, page: Page, t: AnyKey): PageWords {
	const keys = textKeys(instrument.id);
	return {
		page,
		title: t(keys.pageTitle(page.id)),
		intro: wordsIfAny(t, keys.pageIntro(page.id)),
		fields: page.fields.map((field) => fieldWords(instrument, field, t))
	};
}
