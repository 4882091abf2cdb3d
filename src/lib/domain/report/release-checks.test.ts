import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import {
	exampleAttachment,
	exampleDecision,
	exampleFacts,
	exampleOverride,
	exampleRelationship,
	exampleToChild
} from '#lib/domain/report/example-facts.ts';
import { checksOf, marksOfRelease, RELEASE_CHECKS } from '#lib/domain/report/release-checks.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

const { meeting, document } = exampleFacts;
const marks = (change: Partial<ReleaseFacts>) =>
	marksOfRelease(checksOf({ ...exampleFacts, ...change }));
const related = (change: Partial<typeof exampleRelationship>) => ({
	relationships: [{ ...exampleRelationship, ...change }]
});
const restricted = related({ contact: 'restricted' });

/** One change for each check by which it fails; what each fails by alone is told beside it. */
const WORST = {
	'belongs-together': { document: { ...document, childId: 'sibling' } },
	'not-restricted': restricted,
	'sections-decided': { decisions: [] },
	'nothing-protected': { attachment: { ...exampleAttachment, isWhole: false } },
	'plainly-summed-up': { summary: null },
	'two-people': { approval: null },
	'on-time': { now: meeting.startsAt! }
} as const satisfies Record<(typeof RELEASE_CHECKS)[number]['id'], Partial<ReleaseFacts>>;

describe('the checks of a release', () => {
	it('are seven, each by its own name, and all pass', () => {
		expect(new Set(RELEASE_CHECKS.map(({ id }) => id)).size).toBe(7);
		expect(checksOf(exampleFacts).map(({ answer }) => answer.outcome)).toEqual(
			Array(7).fill('passed')
		);
		expect(marks({})).toEqual([]);
	});

	it.each(RELEASE_CHECKS.map(({ id }) => id))('%s fails alone, and stops the release', (id) => {
		expect(whyFailed(WORST[id])).toHaveLength(1);
		expect(whyFailed(WORST[id])[0]).toContain(`${id}: `);
		expect(marks(WORST[id])).toBeNull();
	});

	it('all fail together, and everything that is missing is named', () => {
		const worst = Object.assign({}, ...Object.values(WORST)) as Partial<ReleaseFacts>;
		const failed = checksOf({ ...exampleFacts, ...worst }).filter(
			({ answer }) => answer.outcome === 'failed'
		);
		expect(failed.map(({ id }) => id)).toEqual(RELEASE_CHECKS.map(({ id }) => id));
	});

	it('an answer left out lets nothing go', () => {
		expect(marksOfRelease(checksOf(exampleFacts).slice(1))).toBeNull();
	});

	it.each<[string, Partial<ReleaseFacts>, string[]]>([
		['overridden', { ...restricted, override: exampleOverride }, ['overridden']],
		['late', { now: londonInstant('2025-01-20', '16:00'), lateReason: 'Ill.' }, ['late']],
		['exactly in time', { now: londonInstant('2025-01-20', '10:00') }, []],
		['at the start', { now: meeting.startsAt!, lateReason: 'Ill.' }, ['late', 'after-start']],
		[
			'a restriction that has ended',
			{ nonDisclosures: [{ childId: 'child', recipientId: null, from: null, to: '2025-01-19' }] },
			[]
		],
		[
			'a restriction on the father',
			{ nonDisclosures: [{ childId: 'child', recipientId: 'father', from: null, to: null }] },
			[]
		],
		['a relationship that ends today', related({ to: '2025-01-20' }), []],
		['police text put in', { decisions: [exampleDecision('police', true)] }, []],
		[
			'a picture that somebody looked at',
			{
				attachment: {
					...exampleAttachment,
					pages: [{ hasTextLayer: true, hasPicture: true }],
					confirmations: [{ page: 1, digest: 'pdf', by: 'support' }]
				}
			},
			[]
		],
		['to the young person themself', exampleToChild, []],
		['without an attachment', { attachment: null }, []],
		[
			'an override nobody needs',
			{ override: { ...exampleOverride, by: { id: 'chair', isManager: false } } },
			[]
		]
	])('%s passes, and is marked', (_, change, expected) => {
		expect(marks(change)).toEqual(expected);
	});
});
