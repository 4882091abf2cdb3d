import { describe, expect, it } from 'vitest';
import { exampleFacts, exampleToChild } from '#lib/domain/report/example-facts.ts';
import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

const { document, recipient, summary } = exampleFacts;

describe('the check “plainly-summed-up”', () => {
	it.each<[string, Partial<ReleaseFacts>, ReleaseReasonId]>([
		['no summary', { summary: null }, 'no-summary'],
		['an empty summary', { summary: { ...summary!, text: '\n' } }, 'no-summary'],
		[
			"the father's summary",
			{ summary: { ...summary!, recipientId: 'father' } },
			'summary-for-somebody-else'
		],
		[
			'a summary in another language',
			{ recipient: { ...recipient, language: 'pl' } },
			'summary-in-another-language'
		],
		[
			'a summary that is hard to read',
			{ recipient: { ...recipient, needsEasyRead: true } },
			'summary-not-easy-read'
		],
		[
			"the adults' version for the child",
			{ ...exampleToChild, document },
			'no-version-of-their-own'
		]
	])('fails alone for %s', (_, change, why) => {
		expect(whyFailed(change)).toEqual([`plainly-summed-up: ${why}`]);
	});
});
