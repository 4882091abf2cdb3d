import { describe, expect, it } from 'vitest';
import { addressOf, askedOf, type Problem } from './asked.ts';
import { quickPeriods } from './quick-periods.ts';

const today = '2026-11-21';
const asked = (text: string) => askedOf(new URLSearchParams(text), today);

describe('askedOf', () => {
	it('is the reporting year of today where nothing is asked', () => {
		expect(asked('')).toMatchObject({
			period: { from: '2026-04-01', to: '2027-03-31' },
			problems: [],
			by: 'month'
		});
	});

	it.each([
		['from=2025-01-01&to=2025-06-30', '2025-01-01', '2025-06-30'],
		['from=01/04/2011&to=31/12/2011', '2011-04-01', '2011-12-31'],
		['from=2025-01-01&to=2025-01-01', '2025-01-01', '2025-01-01'],
		['from=2016-01-01&to=2025-12-31', '2016-01-01', '2025-12-31']
	])('%s', (text, from, to) => {
		expect(asked(text)).toMatchObject({ typed: { from, to }, period: { from, to }, problems: [] });
	});

	it.each<[string, string, string, Problem[]]>([
		['from=2025-02-30&to=2025-06-30', '2025-02-30', '2025-06-30', ['from-is-no-day']],
		['from=2025-01-01', '2025-01-01', '', ['to-is-no-day']],
		['from=&to=', '', '', ['from-is-no-day', 'to-is-no-day']],
		['from=2025-06-30&to=2025-01-01', '2025-06-30', '2025-01-01', ['ends-before-it-begins']],
		['from=2016-01-01&to=2026-01-01', '2016-01-01', '2026-01-01', ['longer-than-ten-years']],
		['from=1900-01-01&to=2099-12-31', '1900-01-01', '2099-12-31', ['longer-than-ten-years']],
		['from=<b>&to=%00', '<b>', '\0', ['from-is-no-day', 'to-is-no-day']]
	])('%s is told, and kept as typed', (text, from, to, problems) => {
		expect(asked(text)).toMatchObject({ typed: { from, to }, period: null, problems });
	});

	it.each(['month', 'band', 'team', 'lead'])('by %s', (by) => {
		expect(asked(`by=${by}`).by).toBe(by);
	});

	it.each(['by=child', 'by=', 'by=__proto__'])('%s is by month', (text) => {
		expect(asked(text).by).toBe('month');
	});

	it('reads back the address it makes', () => {
		const period = { from: '2025-01-01', to: '2025-06-30' } as const;
		expect(addressOf(period, 'month')).toBe('/staff/statistics?from=2025-01-01&to=2025-06-30');
		expect(asked(addressOf(period, 'team').split('?')[1] ?? '')).toMatchObject({
			period,
			by: 'team'
		});
	});
});

describe('quickPeriods', () => {
	it.each([
		[
			'2026-11-21',
			['2026-10-01', '2026-12-31'],
			['2026-07-01', '2026-09-30'],
			['2026-04-01', '2027-03-31'],
			['2025-04-01', '2026-03-31']
		],
		[
			'2026-01-01',
			['2026-01-01', '2026-03-31'],
			['2025-10-01', '2025-12-31'],
			['2025-04-01', '2026-03-31'],
			['2024-04-01', '2025-03-31']
		]
	] as const)('as of %s', (day, ...periods) => {
		expect(quickPeriods(day).map(({ period }) => [period.from, period.to])).toEqual(periods);
	});
});
