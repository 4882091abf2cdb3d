import { describe, expect, it } from 'vitest';
import { publishAdvocates } from './advocates.ts';

const figures = (given: object) => ({
	offered: 30,
	accepted: 12,
	declined: 10,
	no_answer: 8,
	asked: 9,
	present: 20,
	...given
});
const S = 'suppressed';

describe('the figures of advocates that leave the service', () => {
	it('are shown where all of it is large, without how many were held', () => {
		expect(publishAdvocates(figures({}), 60)).toEqual(figures({}));
	});

	it('hide a small count with another it could be told by', () => {
		const shown = publishAdvocates(figures({ offered: 24, declined: 4 }), 60);
		expect(shown.declined).toBe(S);
		const rest = [shown.offered, shown.accepted, shown.no_answer];
		expect(rest).toContain(S);
	});

	it.each([
		['nearly all had one there', { present: 58 }, 'present'],
		['nearly all were offered one', { offered: 50, accepted: 30, declined: 12, asked: 8 }, 'asked']
	] as const)('hide what tells the few others: %s', (_, given, key) => {
		expect(publishAdvocates(figures(given), 60)[key]).toBe(S);
	});

	it('show nothing of a handful of meetings', () => {
		const few = figures({
			offered: 2,
			accepted: 1,
			declined: 1,
			no_answer: 0,
			asked: 1,
			present: 1
		});
		expect(new Set(Object.values(publishAdvocates(few, 4)))).toEqual(new Set([S]));
	});
});
