import { describe, expect, it } from 'vitest';
import type { PnCode } from '#lib/domain/participation/codes.ts';
import { participationPerChild } from '#lib/domain/participation/per-child.ts';

const meetings = (byChild: Record<string, (PnCode | null)[]>) =>
	Object.entries(byChild).flatMap(([child, codes]) => codes.map((code) => ({ child, code })));

describe('participationPerChild', () => {
	it.each<[string, Record<string, (PnCode | null)[]>, object]>([
		['nobody', {}, { eligible: 0, always: 0, sometimes: 0, never: 0, percent: null }],
		[
			'under four or without a code only',
			{ a: ['PN0', null], b: [null] },
			{ eligible: 0, always: 0, sometimes: 0, never: 0, percent: null }
		],
		[
			'one of each',
			{ a: ['PN1', 'PN6'], b: ['PN1', 'PN7'], c: ['PN7', 'PN4'] },
			{ eligible: 3, always: 1, sometimes: 1, never: 1, percent: 66.7 }
		],
		[
			'a child who turned four, and one with a code missing',
			{ a: ['PN0', 'PN2'], b: ['PN5', null] },
			{ eligible: 2, always: 2, sometimes: 0, never: 0, percent: 100 }
		]
	])('%s', (_, byChild, expected) => {
		expect(participationPerChild(meetings(byChild))).toEqual(expected);
	});

	it('counts PN4 where the council does', () => {
		const silent = meetings({ a: ['PN4'] });
		expect(participationPerChild(silent).percent).toBe(0);
		expect(participationPerChild(silent, { pn4Counts: true }).percent).toBe(100);
	});
});
