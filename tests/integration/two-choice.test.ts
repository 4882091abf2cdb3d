import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { anyKey } from '#lib/i18n/any-key.ts';
import { languages, loadLanguage, translator, type Language } from '#lib/i18n/index.ts';
import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { answersToAll } from '#lib/instruments/engine/arbitrary-answers.ts';
import { parsePage } from '#lib/instruments/engine/answers.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import {
	namedPlace,
	placeAt,
	placeText,
	type Place
} from '#lib/instruments/engine/two-choice/place.ts';
import type { Saying } from '#lib/instruments/engine/two-choice/walk.ts';
import { howItWasForms } from '#lib/instruments/how-it-was/index.ts';
import { instruments } from '#lib/instruments/index.ts';
import { booklets } from '#lib/instruments/my-life/index.ts';
import { steppingOf } from '#lib/server/views/stepping.ts';
import { pageWords } from '#lib/ui/form/page-words.ts';
import type { Asks } from '#lib/ui/form/field-words.ts';
import TwoChoice from '#lib/ui/form/two/TwoChoice.svelte';

/** What a child who has this in mind chooses at a step; null: there the form itself is filled in. */
function sayingFor({ step, asked: { field } }: Place, meant: Answer | undefined): Saying | null {
	const value = meant && 'value' in meant ? meant.value : undefined;
	const holds = (id: string) =>
		value === id ||
		(Array.isArray(value) && value.includes(id)) ||
		(typeof value === 'object' && 'picked' in value && value.picked.includes(id));
	const is = (yes: boolean): Saying => (yes ? 'one' : 'other');
	switch (step.ask) {
		case 'said':
			return 'one';
		case 'begin':
			return is(value !== undefined);
		case 'option':
			return is(holds(step.id));
		case 'half':
			return is(Number(value) <= Math.floor((step.from + step.to) / 2));
		case 'names':
			return is(typeof value === 'object' && 'names' in value && value.names.length > 0);
		case 'own':
			return null;
		case 'skip':
			return is(meant !== undefined && 'skip' in meant && meant.skip === step.id);
		case 'hears':
			return is(meant !== undefined && 'value' in meant && meant.audience === step.id);
	}
	throw new Error(`${field.id} asks nothing`);
}

/** Goes through a page by two choices at a time, as requests would; the answers kept at its end. */
function answeredByTwo(
	page: Pick<Page, 'fields'> & { readonly id: string },
	heard: boolean,
	meant: Answers
): Answers {
	const on = { page, heard, filed: [] };
	let kept: Answers = {};
	let place = placeAt(on, '', {});
	for (let steps = 0; place; steps++) {
		if (steps > 400) throw new Error(`${page.id} never ends`);
		const given = fillPage(page, kept);
		const form = new FormData();
		form.set('_two', placeText(place));
		const saying = sayingFor(place, meant[place.asked.field.id]);
		if (saying) form.set('_say', saying);
		else {
			const { id } = place.asked.field;
			const own = meant[id] ? fillPage(page, { [id]: meant[id] }) : {};
			const all: Given = { ...given, ...own, [`${id}.audience`]: [], [`${id}.skip`]: [] };
			for (const [name, values] of Object.entries(all))
				for (const one of values) form.append(name, one);
		}
		const stepping = steppingOf(form, on, { given, base: 0, tab: '', unseen: false });
		const parsed = parsePage(page, stepping.form.read);
		expect(parsed.ok).toBe(true);
		kept = parsed.answers;
		place = stepping.next === null ? null : namedPlace(on, stepping.next);
	}
	return kept;
}

const forms: readonly (Asks & { readonly pages: readonly Page[] })[] = [
	...instruments,
	...howItWasForms,
	...booklets
];
const cases = forms.flatMap((form) =>
	form.pages
		.filter(({ fields }) => fields.length > 0)
		.map((page) => [form.id, page.id, form, page] as const)
);

describe.each(cases)('%s, %s', { timeout: 60_000 }, (_, __, form, page) => {
	const heard = form.purpose !== undefined;

	it('keeps the same answers by two choices at a time as by its form', () => {
		fc.assert(
			fc.property(answersToAll(page.fields), (meant) => {
				const expected = Object.fromEntries(
					Object.entries(meant).map(([id, answer]) => [
						id,
						heard || 'skip' in answer ? answer : { ...answer, audience: 'only-my-iro' }
					])
				);
				expect(answeredByTwo(page, heard, meant)).toEqual(expected);
			}),
			{ numRuns: 5 }
		);
	});
});

/** A page as it is shown at a place, in a language. */
function html(form: Asks, page: Page, language: Language, two: string): string {
	const url = new URL(`http://localhost/me?two=${two}`);
	const data = { language, fit: { symbols: 'by-band', scan: 'off' } };
	return render(TwoChoice, {
		props: {
			band: form.band,
			page: pageWords(form, page, anyKey(translator(language))),
			view: { given: {}, base: 0, tab: 'tab' },
			language,
			back: null,
			stop: '/me'
		},
		context: new Map([['__request__', { page: { url, data } }]])
	}).body;
}

describe('what is shown', { timeout: 60_000 }, () => {
	it.each(Object.keys(languages) as Language[])(
		'has two choices at every first step, in %s',
		async (language) => {
			await loadLanguage(language);
			for (const [, , form, page] of cases) {
				for (const field of page.fields) {
					const shown = html(form, page, language, `${field.id}.begin`);
					expect(shown.match(/name="_say"/g)).toHaveLength(2);
					expect(shown.match(/autofocus/g)).toHaveLength(1);
					expect(shown).toContain(`name="_two" value="${field.id}.begin"`);
					expect(shown).not.toMatch(/undefined|\[object|two-choice:|instruments\//);
				}
			}
		}
	);

	it('begins at the first question where an address names none', () => {
		const [, , form, page] = cases[0]!;
		for (const two of ['', 'x', '__proto__.begin', `${page.fields[0]!.id}.option.none`]) {
			expect(html(form, page, 'en', two)).toContain(`value="${page.fields[0]!.id}.`);
		}
	});
});
