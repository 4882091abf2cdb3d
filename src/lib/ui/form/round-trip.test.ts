import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { answersToAll } from '#lib/instruments/engine/arbitrary-answers.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { instruments } from '#lib/instruments/index.ts';
import { booklets } from '#lib/instruments/my-life/index.ts';
import { sentFrom } from '#tests/support/html-form.ts';
import type { Asks } from './field-words.ts';
import { pageWords } from './page-words.ts';
import Question from './Question.svelte';

const t = translator('en');
const context = new Map([['__request__', { page: { data: { t } } }]]);

/** A page's questions as the server renders them. */
function html(instrument: Asks, page: Page, given: Given, error: string | null = null): string {
	const { fields } = pageWords(instrument, page, anyKey(t));
	return fields
		.map((field) => render(Question, { props: { view: { ...field, given, error } }, context }).body)
		.join('');
}

const cases = [...instruments, ...booklets].flatMap((instrument) =>
	instrument.pages
		.filter(({ fields }) => fields.length > 0)
		.map((page) => [instrument.id, page.id, instrument, page] as const)
);

describe.each(cases)('%s, %s', (_, __, instrument, page) => {
	it('comes back from its form as it went in', () => {
		fc.assert(
			fc.property(answersToAll(page.fields), (answers) => {
				const filled = html(instrument, page, fillPage(page, answers));
				const parsed = parsePage(page, sentFrom(filled));
				expect(parsed.ok ? parsed.answers : parsed).toEqual(answers);
			}),
			{ numRuns: 4 }
		);
	});

	it('labels everything, says what is wrong beside it, and holds each id once', () => {
		const filled = html(instrument, page, {}, 'Please look at this.');
		const ids = [...filled.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id } of page.fields) expect(ids).toContain(id);
		for (const [, of] of filled.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)) {
			expect(ids).toEqual(expect.arrayContaining(of?.split(' ') ?? []));
		}
		expect(filled.match(/Please look at this\./g)).toHaveLength(page.fields.length);
		expect(filled).not.toMatch(/ style="/);
		expect(filled).not.toMatch(/undefined|\[object|instruments\/|fields\.[a-z-]+\./);
	});
});
