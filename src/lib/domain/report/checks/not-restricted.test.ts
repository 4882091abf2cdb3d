import { describe, expect, it } from 'vitest';
import { exampleOverride, exampleRelationship } from '#lib/domain/report/example-facts.ts';
import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

const related = (change: Partial<typeof exampleRelationship>) => ({
	relationships: [{ ...exampleRelationship, ...change }]
});
const override = exampleOverride;
const restricted = related({ contact: 'restricted' });

describe('the check “not-restricted”', () => {
	it.each<[string, Partial<ReleaseFacts>, ReleaseReasonId]>([
		['contact restricted', restricted, 'restriction-in-force'],
		['no contact', related({ contact: 'none' }), 'restriction-in-force'],
		[
			'not to be disclosed to her',
			{ nonDisclosures: [{ childId: 'child', recipientId: 'mother', from: null, to: null }] },
			'restriction-in-force'
		],
		[
			'an override of something milder',
			{ ...related({ contact: 'none' }), override },
			'restriction-in-force'
		],
		[
			'an override for the father',
			{ ...restricted, override: { ...override, recipientId: 'father' } },
			'override-of-something-else'
		],
		[
			'an override of another document',
			{ ...restricted, override: { ...override, documentId: 'last-report' } },
			'override-of-something-else'
		],
		[
			'an override without a reason',
			{ ...restricted, override: { ...override, reason: ' \u200b' } },
			'override-without-reason'
		],
		[
			'the stricter of two',
			{
				relationships: [
					exampleRelationship,
					{ ...exampleRelationship, kind: 'carer', contact: 'none' }
				]
			},
			'restriction-in-force'
		],
		[
			'what is not to be disclosed to anybody today',
			{
				nonDisclosures: [
					{ childId: 'child', recipientId: null, from: '2025-01-20', to: '2025-01-20' }
				]
			},
			'restriction-in-force'
		]
	])('fails alone for %s', (_, change, why) => {
		expect(whyFailed(change)).toEqual([`not-restricted: ${why}`]);
	});
});
