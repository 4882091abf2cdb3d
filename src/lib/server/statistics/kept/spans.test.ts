import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type DayISO } from '#lib/domain/calendar/day.ts';
import { firstDayOf, lastDayOf } from '#lib/domain/calendar/month.ts';
import { spansOf } from './spans.ts';

/** How often each day is counted by the spans of a period. */
function counted({ from, to }: { from: DayISO; to: DayISO }): Map<DayISO, number> {
	const days = new Map<DayISO, number>();
	const add = (first: DayISO, last: DayISO, n: number) => {
		for (let day = first; day <= last; day = addDays(day, 1))
			days.set(day, (days.get(day) ?? 0) + n);
	};
	const { months, edges } = spansOf({ from, to });
	if (months) add(firstDayOf(months.first), lastDayOf(months.last), 1);
	for (const edge of edges) add(edge.from, edge.to, edge.sign);
	return days;
}

describe('a period put together from months and days', () => {
	it.each([
		['2025-01-01', '2025-12-31', '2025-01', '2025-12', []],
		['2025-01-02', '2025-12-31', '2025-01', '2025-12', [['2025-01-01', '2025-01-01', -1]]],
		['2025-01-31', '2025-02-28', '2025-02', '2025-02', [['2025-01-31', '2025-01-31', 1]]],
		[
			'2024-11-21',
			'2025-11-20',
			'2024-12',
			'2025-11',
			[
				['2024-11-21', '2024-11-30', 1],
				['2025-11-21', '2025-11-30', -1]
			]
		]
	] as const)('%s to %s', (from, to, first, last, edges) => {
		const spans = spansOf({ from, to });
		expect(spans.months).toEqual({ first, last });
		expect(spans.edges.map((edge) => [edge.from, edge.to, edge.sign])).toEqual(edges);
	});

	it('counts every day of it once and no other', () => {
		const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2024-01-01', n));
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 500 }), (from, length) => {
				const to = addDays(from, length);
				const days = [...counted({ from, to })].filter(([, n]) => n !== 0);
				expect(days.every(([one, n]) => n === 1 && one >= from && one <= to)).toBe(true);
				expect(days).toHaveLength(daysBetween(from, to) + 1);
				expect(spansOf({ from, to }).edges.length).toBeLessThanOrEqual(2);
			})
		);
	});
});
