import { createRawSnippet, type Snippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import { instruments } from '#lib/instruments/index.ts';
import { isBlank } from './blank.ts';
import { pageWords } from './page-words.ts';
import SavedForm from './SavedForm.svelte';

const t = anyKey(translator('en'));
const instrument = instruments.find(({ id }) => id === 'conference-12-15')!;
const fields = pageWords(instrument, instrument.pages[0], t).fields;
const way = (words: string): Snippet<[Field]> =>
	createRawSnippet(() => ({ render: () => `<p>${words}</p>` }));
const actions = createRawSnippet(() => ({ render: () => '<p></p>' }));

function html(band: '12-15' | '16-plus', ways?: Snippet<[Field]>, symbols = 'by-band'): string {
	const view = { given: {}, base: 0, tab: '' };
	const form = { saving: null, trouble: null, origin: null, enter: 'next' as const };
	return render(SavedForm, {
		props: { band, fields, view, language: 'en', ...form, ways, actions },
		context: new Map([['__request__', { page: { data: { language: 'en', fit: { symbols } } } }]])
	}).body;
}

it('a blank question that is kept keeps neither the band of a page nor its ways', () => {
	expect(html('12-15', way('younger'))).toContain('younger');
	const older = html('16-plus', way('older'));
	expect(older).toContain('older');
	expect(older).not.toContain('younger');
	expect(html('12-15')).not.toContain('younger');
	expect(html('12-15', way('not drawn again'))).toContain('younger');
});

it('two instruments that share a page ask it each in its own words', () => {
	for (const one of instruments) {
		for (const page of one.pages) {
			for (const { band } of pageWords(one, page, t).fields) expect(band).toBe(one.band);
		}
	}
});

it.each([
	[{}, {}, true],
	[{ [fields[0]!.names.skip]: ['ask-me'] }, {}, false],
	[{ [fields[0]!.names.value]: [] }, {}, true],
	[{}, { [fields[0]!.field.id]: ['a photo'] }, false]
])('what is said or added is not blank: %j %j', (given, files, is) => {
	expect(isBlank(fields[0]!, given, files)).toBe(is);
});
