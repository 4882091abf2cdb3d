import PDFDocument from 'pdfkit';
import { describe, expect, it, vi } from 'vitest';
import { anyKey } from '#lib/i18n/any-key.ts';
import { loadLanguage, translator, type Language } from '#lib/i18n/index.ts';
import { languages } from '#lib/i18n/languages.ts';
import { textKeys } from '#lib/instruments/engine/text-key.ts';
import { bookletFor } from '#lib/instruments/my-life/index.ts';
import { Press } from '../page/press.ts';
import { mapBook } from './map.ts';

const TOP = 30;

describe.each<Language>(['en', 'cy', 'pl', 'ur'])('the heads of chapters in %s', (language) => {
	it('stand above the way and the first card, however tall their letters', async () => {
		await loadLanguage(language);
		const t = anyKey(translator(language));
		const { id, pages } = bookletFor('8-11');
		const options = { autoFirstPage: false, tagged: true, margin: 0 };
		const document = new PDFDocument(options as PDFKit.PDFDocumentOptions);
		document.resume();
		const press = new Press(document, languages[language].dir, mapBook.size);
		press.newPage();
		const lines = vi.spyOn(press, 'lines');
		for (const page of pages) {
			const title = t(textKeys(id).pageTitle(page.id));
			const chapter = { topic: page.id, title, picture: null, blocks: [], recordings: [] };
			const below = mapBook.opening(press, chapter, 0, document.struct('Sect'), TOP);
			const words: unknown = lines.mock.results.at(-1)?.value;
			expect(Number(words), title).toBeLessThanOrEqual(below - 20);
		}
	});
});
