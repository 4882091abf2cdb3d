import { describe, expect, it } from 'vitest';
import { BANDS } from '#lib/domain/person/band.ts';
import {
	GRADE_LIMITS,
	isEasyEnough,
	MOST_WORDS_FOR_LITTLE_ONES
} from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import { instrumentTexts } from '#lib/i18n/en/instruments/index.ts';
import { optionIds } from '#lib/instruments/engine/field.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { textKeys, wordsIfAny, type Translate } from '#lib/instruments/engine/text-key.ts';
import { beforeMeetingForms } from '#lib/instruments/before-meeting/index.ts';
import { feedbackForms } from '#lib/instruments/feedback/index.ts';
import { howItWasForms } from '#lib/instruments/how-it-was/index.ts';
import { instruments } from '#lib/instruments/index.ts';
import { booklets } from '#lib/instruments/my-life/index.ts';

/** The texts in a tree of words, or below one of its keys. */
function textsIn(tree: unknown): string[] {
	if (typeof tree === 'string') return [tree];
	return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

const t: Translate = (key, options) => {
	const [namespace, path = ''] = key.split(':');
	let found: unknown = Object.entries(instrumentTexts).find(([name]) => name === namespace)?.[1];
	for (const name of path.split('.')) {
		found = Object.entries(found ?? {}).find(([one]) => one === name)?.[1];
	}
	return typeof found === 'string' ? found : (options?.defaultValue ?? key);
};

const cases = [
	...instruments,
	...booklets,
	...howItWasForms,
	...beforeMeetingForms,
	...feedbackForms
].flatMap((instrument) =>
	instrument.pages.map((page) => [instrument.id, page.id, instrument.band, page] as const)
);

/** What a page says in sentences, each to be easy alone. */
function sentencesOn(page: Page, instrumentId: string): string[] {
	const keys = textKeys(instrumentId);
	const maybe = [
		wordsIfAny(t, keys.pageIntro(page.id)),
		...page.fields.map(({ id }) => wordsIfAny(t, keys.hint(id)))
	];
	return [
		...page.fields.map(({ id }) => t(keys.question(id))),
		...maybe.filter((words) => words !== null)
	];
}

/** The labels of a page: easy all together, as the grade of one word says nothing. */
function labelsOn(page: Page, instrumentId: string): string[] {
	const keys = textKeys(instrumentId);
	return page.fields.flatMap((field) =>
		optionIds(field).map((one) => t(keys.option(field.id, one)))
	);
}

describe.each(cases)('%s, %s', (instrumentId, _pageId, band, page) => {
	const sentences = sentencesOn(page, instrumentId);
	const labels = labelsOn(page, instrumentId);

	it('is easy to read, each sentence and the whole', () => {
		expect(sentences.filter((words) => !isEasyEnough(words, band))).toEqual([]);
		const whole = [t(textKeys(instrumentId).pageTitle(page.id)), ...sentences, ...labels];
		expect(readingLevel(whole).grade).toBeLessThanOrEqual(GRADE_LIMITS[band]);
	});
});

describe.each(cases.filter(([, , band]) => band === '4-7'))(
	'%s, %s',
	(instrumentId, _, __, page) => {
		it('says little at a time', () => {
			for (const words of [...sentencesOn(page, instrumentId), ...labelsOn(page, instrumentId)]) {
				expect(words.split(/\s+/).length, words).toBeLessThanOrEqual(MOST_WORDS_FOR_LITTLE_ONES);
			}
		});
	}
);

describe('the words of answering', () => {
	const { bands, issues } = instrumentTexts['instruments/answering'];
	it.each(BANDS)('are easy to read for %s', (band) => {
		expect(isEasyEnough(textsIn(bands[band]), band)).toBe(true);
		expect(isEasyEnough(bands[band]['safety-notice'], band)).toBe(true);
	});

	it('name what is wrong so that the youngest can follow', () => {
		const hard = Object.values(issues).filter((words) => !isEasyEnough(words, '4-7'));
		expect(hard).toEqual([]);
	});

	it('name stickers and places in words for all', () => {
		expect(isEasyEnough(textsIn(instrumentTexts['instruments/drawing'].places), '4-7')).toBe(true);
	});
});
