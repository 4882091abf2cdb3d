import { describe, expect, it } from 'vitest';
import type { PnCode } from '#lib/domain/participation/codes.ts';
import { runWithoutViews } from '#lib/domain/participation/two-without-views.ts';

const VIEWS = 'views';
const LITTLE = 'under four';
type Told = PnCode | null | typeof VIEWS | typeof LITTLE;

/** 'views' stands for: no code yet, but views came; 'under four' for: no code, and a small child. */
const meetings = (told: Told[]) =>
	told.map((one, index) => ({
		id: index + 1,
		code: one === VIEWS || one === LITTLE ? null : one,
		viewsReceived: one === VIEWS,
		underFour: one === LITTLE || one === 'PN0'
	}));

describe('runWithoutViews', () => {
	it.each<[string, Told[], number[]]>([
		['none held', [], []],
		['one without', ['PN7'], []],
		['two without', ['PN7', 'PN7'], [1, 2]],
		['three without', ['PN7', 'PN4', 'PN7'], [1, 2, 3]],
		['in the past, but not the last', ['PN7', 'PN7', 'PN1'], []],
		['one since', ['PN7', 'PN7', 'PN6', 'PN7'], []],
		['two since', ['PN1', 'PN7', 'PN4'], [2, 3]],
		['PN4 is without', ['PN4', 'PN4'], [1, 2]],
		['an advocate brings views', ['PN7', 'PN5'], []],
		['no code and nothing came', [null, 'PN7'], [1, 2]],
		['nothing recorded at all', [null, null], [1, 2]],
		['no code, but views came', ['PN7', VIEWS], []],
		['under four', ['PN0', 'PN0', 'PN0'], []],
		['under four, no code', [LITTLE, LITTLE], []],
		['turned four, then one', ['PN0', 'PN7'], []],
		['turned four, then two', ['PN0', 'PN7', 'PN7'], [2, 3]],
		['a PN0 in between ends no run', ['PN7', 'PN0', 'PN7'], [1, 3]]
	])('%s', (_, told, ids) => {
		expect(runWithoutViews(meetings(told)).map(({ id }) => id)).toEqual(ids);
	});

	it('believes the views that came over a code that says none', () => {
		const held = [
			{ code: 'PN7', viewsReceived: true, underFour: false },
			{ code: 'PN7', viewsReceived: false, underFour: false }
		] as const;
		expect(runWithoutViews(held)).toEqual([]);
	});
});
