import { describe, expect, it } from 'vitest';
import { latestRoundQuarter, mayShowRounds } from './round-period.ts';

describe('of which periods how it was is shown', () => {
	it.each([
		['a quarter, ten weeks and a day after it', '2026-01-01', '2026-03-31', '2026-06-10', true],
		['while its last answer can still be changed', '2026-01-01', '2026-03-31', '2026-06-09', false],
		['a reporting year', '2025-04-01', '2026-03-31', '2026-06-10', true],
		['a calendar year', '2025-01-01', '2025-12-31', '2026-06-10', true],
		['a day less', '2026-01-01', '2026-03-30', '2026-06-10', false],
		['a day later', '2026-01-02', '2026-03-31', '2026-06-10', false],
		['a month', '2026-01-01', '2026-01-31', '2026-06-10', false],
		['a reporting year under way', '2026-04-01', '2027-03-31', '2026-06-10', false]
	] as const)('%s', (_, from, to, today, expected) => {
		expect(mayShowRounds({ from, to }, today)).toBe(expected);
	});

	it.each([
		['2026-06-10', '2026-01-01', '2026-03-31'],
		['2026-06-09', '2025-10-01', '2025-12-31']
	] as const)('the latest such quarter on %s', (today, from, to) => {
		expect(latestRoundQuarter(today)).toEqual({ from, to });
	});
});
