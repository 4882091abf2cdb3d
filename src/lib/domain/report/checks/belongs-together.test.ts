import { describe, expect, it } from 'vitest';
import {
	exampleFacts,
	exampleOverride,
	exampleRelationship
} from '#lib/domain/report/example-facts.ts';
import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

const { document, meeting } = exampleFacts;
const related = (change: Partial<typeof exampleRelationship>) => ({
	relationships: [{ ...exampleRelationship, ...change }]
});
const override = exampleOverride;

describe('the check “belongs-together”', () => {
	it.each<[string, Partial<ReleaseFacts>, ReleaseReasonId]>([
		[
			'a child of another household',
			{ meeting: { ...meeting, childIds: ['sibling'] } },
			'child-not-of-this-meeting'
		],
		[
			'the papers of another meeting',
			{ document: { ...document, meetingId: 'last-one' } },
			'document-of-another-meeting'
		],
		[
			"a sibling's papers",
			{ document: { ...document, childId: 'sibling' } },
			'document-of-another-child'
		],
		['a cancelled meeting', { meeting: { ...meeting, status: 'cancelled' } }, 'meeting-is-off'],
		['a rearranged meeting', { meeting: { ...meeting, status: 'rearranged' } }, 'meeting-is-off'],
		[
			'a midway review',
			{ meeting: { ...meeting, kind: 'midway-review' } },
			'meeting-has-no-papers'
		],
		['nobody who is known', { relationships: [] }, 'relationship-unknown'],
		['the parent of a sibling', related({ childId: 'sibling' }), 'relationship-unknown'],
		["the other parent's relationship", related({ recipientId: 'father' }), 'relationship-unknown'],
		['a relationship called unknown', related({ kind: 'Unknown' }), 'relationship-unknown'],
		['one to come', related({ from: '2025-01-21' }), 'relationship-unknown'],
		['one that ended yesterday', related({ to: '2025-01-19' }), 'relationship-ended'],
		[
			'an unknown one, overridden all the same',
			{ relationships: [], override },
			'relationship-unknown'
		],
		[
			'an ended one, overridden all the same',
			{ ...related({ contact: 'none', to: '2025-01-19' }), override },
			'relationship-ended'
		]
	])('fails alone for %s', (_, change, why) => {
		expect(whyFailed(change)).toEqual([`belongs-together: ${why}`]);
	});
});
