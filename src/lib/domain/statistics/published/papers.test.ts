import { describe, expect, it } from 'vitest';
import { publishPapers } from './papers.ts';

const given = { due: 60, in_time: 30, late: 15, not_shared: 10, not_due: 5, percent_in_time: 54.5 };

describe('papers after meetings as they may leave the service', () => {
	it('go as they are where nothing is small', () => {
		expect(publishPapers(given, 60)).toEqual(given);
	});

	it('hide all where it is hidden how many were held', () => {
		const shown = Object.values(publishPapers(given, 'suppressed'));
		expect(new Set(shown)).toEqual(new Set(['suppressed']));
	});

	it.each([
		['one small count', { ...given, late: 2, in_time: 43 }, 'late'],
		[
			'a total that is small',
			{ ...given, due: 3, in_time: 3, late: 0, not_shared: 0, not_due: 0 },
			'due'
		]
	] as const)('hide %s and what would tell of it', (_, figures, small) => {
		const shown = publishPapers(figures, 60);
		expect(shown[small]).toBe('suppressed');
		const { due, percent_in_time: _percent, ...parts } = shown;
		const hidden = [due, ...Object.values(parts)].filter((one) => one === 'suppressed');
		expect(hidden.length).toBeGreaterThanOrEqual(2);
	});
});
