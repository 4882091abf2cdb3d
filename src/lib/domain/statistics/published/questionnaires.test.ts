import { describe, expect, it } from 'vitest';
import { addMonths } from '#lib/domain/calendar/day.ts';
import { monthOf } from '#lib/domain/calendar/month.ts';
import type { Questionnaires } from '../figures.ts';
import { publishQuestionnaires } from './questionnaires.ts';

const S = 'suppressed';
const given = (months: readonly [number, number][], yes: number, no: number): Questionnaires => {
	const sum = (at: 0 | 1) => months.reduce((all, month) => all + month[at], 0);
	const returned = sum(0) + sum(1);
	return {
		returned,
		initial: sum(0),
		review: sum(1),
		return_rate_percent: 50,
		by_month: months.map(([initial, review], at) => ({
			month: monthOf(addMonths('2025-01-01', at)),
			initial,
			review
		})),
		answers: { was_heard: { yes, partly: 0, no, blank: returned - yes - no } }
	};
};

describe('publishQuestionnaires', () => {
	it('shows months and answers that are large enough', () => {
		const published = publishQuestionnaires(
			given(
				[
					[5, 9],
					[6, 12]
				],
				20,
				6
			),
			64
		);
		expect(published).toMatchObject({ returned: 32, initial: 11, review: 21 });
		expect(published.return_rate_percent).toBe(50);
		expect(published.by_month.map(({ review }) => review)).toEqual([9, 12]);
		expect(published.answers.was_heard).toEqual({ yes: 20, partly: S, no: S, blank: 6 });
	});

	it('hides a small month with another, so that the total does not tell it', () => {
		const { by_month } = publishQuestionnaires(
			given(
				[
					[5, 9],
					[6, 12],
					[2, 30]
				],
				20,
				6
			),
			64
		);
		expect(by_month.map(({ initial }) => initial)).toEqual([S, 6, S]);
	});

	it('hides all answers of the few who sent one', () => {
		const published = publishQuestionnaires(given([[1, 3]], 4, 0), 64);
		expect(published).toMatchObject({ returned: S, initial: S, review: S });
		expect(published.return_rate_percent).toBe(S);
		expect(new Set(Object.values(published.answers.was_heard ?? {}))).toEqual(new Set([S]));
	});

	it('hides the rate where what it is of is hidden', () => {
		const published = publishQuestionnaires(given([[5, 9]], 7, 7), S);
		expect(published).toMatchObject({ returned: 14, return_rate_percent: S });
	});
});
