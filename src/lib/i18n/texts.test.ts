import { describe, expect, it } from 'vitest';
import {
	extra,
	mismatched,
	missing,
	noteFault,
	textsIn,
	untranslated
} from '#tests/support/texts.ts';
import { en } from './en/index.ts';
import { instrumentTexts } from './en/instruments/index.ts';
import { knowTexts } from './en/know/index.ts';
import { isAllowed } from '#tests/support/same-as-english.ts';
import { languages, translated } from './languages.ts';
import { textsOf } from './load.ts';

/** Staff work in English. */
const staffOnly = /^(staff(-.*)?|settings|statistics)$/;
const english = Object.entries<unknown>({ ...en, ...instrumentTexts, ...knowTexts }).filter(
	([area]) => !staffOnly.test(area)
);

describe.each(translated)('the texts in %s', async (language) => {
	const areas = await textsOf(language);

	it('are of the areas that the English are of', () => {
		expect(Object.keys(areas).toSorted()).toEqual(english.map(([area]) => area).toSorted());
	});

	describe.each(english.map(([area, texts]) => ({ area, texts })))('$area', ({ area, texts }) => {
		const source = textsIn(texts);
		const own = textsIn(areas[area]);

		it('lacks nothing, in every form of a plural', () => {
			expect(missing(source, own, language)).toEqual([]);
		});
		it('has nothing that no page asks for', () => {
			expect(extra(source, own, language)).toEqual([]);
		});
		it('has the same gaps to fill', () => expect(mismatched(source, own)).toEqual([]));
		it('leaves no words in English', () => {
			expect(untranslated(source, own, isAllowed)).toEqual([]);
		});
		it('says who read it', () => expect(noteFault(areas[area])).toBeNull());
	});
});

describe('languages', () => {
	it('that are written from right to left say so', () => {
		const rtl = Object.entries(languages).filter(([, { dir }]) => dir === 'rtl');
		expect(rtl.map(([language]) => language)).toEqual(['ur']);
		for (const language of translated) {
			const { direction } = Object(new Intl.Locale(language)).getTextInfo() as {
				direction: string;
			};
			expect(languages[language].dir).toBe(direction);
		}
	});
});
