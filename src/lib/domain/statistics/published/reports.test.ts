import { describe, expect, it } from 'vitest';
import { percent } from '#lib/domain/statistics/percent.ts';
import { publishReports } from './reports.ts';

const S = 'suppressed';
const reports = (in_time: number, late: number, not_shared: number, opened_before: number) => {
	const due = in_time + late + not_shared;
	return { due, in_time, late, not_shared, opened_before, percent_in_time: percent(in_time, due) };
};

describe('publishReports', () => {
	it('shows everything when nothing is small', () => {
		const given = reports(40, 12, 8, 30);
		expect(publishReports(given)).toEqual(given);
	});

	it.each([
		['few out of time: the rate would tell them', reports(40, 2, 1, 30)],
		['few in time', reports(3, 20, 9, 20)],
		['none was due', reports(0, 0, 0, 0)]
	])('%s', (_, given) => {
		expect(publishReports(given).percent_in_time).toBe(S);
	});

	it('keeps the rate and hides how few were late, with one to cover them', () => {
		expect(publishReports(reports(40, 2, 18, 30))).toMatchObject({
			due: 60,
			in_time: 40,
			late: S,
			not_shared: S,
			percent_in_time: 66.7
		});
	});

	it('hides that all but a few were opened', () => {
		expect(publishReports(reports(40, 12, 8, 58)).opened_before).toBe(S);
	});
});
