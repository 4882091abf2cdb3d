import { describe, expect, it } from 'vitest';
import { exampleDecision, exampleFacts, exampleSection } from '#lib/domain/report/example-facts.ts';
import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

const { document } = exampleFacts;

describe('the check “sections-decided”', () => {
	it.each<[string, Partial<ReleaseFacts>, ReleaseReasonId]>([
		['nobody decided', { decisions: [] }, 'section-undecided'],
		[
			'decided for the father only',
			{ decisions: [exampleDecision('police', true, { recipientId: 'father' })] },
			'section-undecided'
		],
		[
			'nothing left',
			{ attachment: null, document: { ...document, sections: document.sections.slice(1, 2) } },
			'nothing-to-release'
		],
		[
			'text that points at a part',
			{
				document: {
					...document,
					sections: [
						...document.sections,
						exampleSection('plan', 'family', 'Dad said so, see section 2.')
					]
				}
			},
			'points-at-a-part'
		],
		[
			'a paragraph with a typed number',
			{
				document: {
					...document,
					sections: [...document.sections, exampleSection('plan', 'family', '4.2 Dad said so.')]
				}
			},
			'points-at-a-part'
		]
	])('fails alone for %s', (_, change, why) => {
		expect(whyFailed(change)).toEqual([`sections-decided: ${why}`]);
	});
});
