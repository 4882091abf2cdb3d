import { describe, expect, it } from 'vitest';
import { exampleFacts } from '#lib/domain/report/example-facts.ts';
import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

const { approval } = exampleFacts;

describe('the check “two-people”', () => {
	it.each<[string, Partial<ReleaseFacts>, ReleaseReasonId]>([
		['nobody approved', { approval: null }, 'not-approved'],
		['something else was approved', { fingerprint: 'changed' }, 'approved-something-else'],
		[
			'confirmed for the father',
			{ approval: { ...approval!, recipientId: 'father' } },
			'recipient-not-confirmed'
		]
	])('fails alone for %s', (_, change, why) => {
		expect(whyFailed(change)).toEqual([`two-people: ${why}`]);
	});
});
