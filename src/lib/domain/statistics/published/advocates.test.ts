import { describe, expect, it } from 'vitest';
import { publishAdvocates } from './advocates.ts';

const figures = (given: object) => ({
	held: 60,
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
		const { held: _, ...all } = figures({});
		expect(publishAdvocates(figures({}))).toEqual(all);
	});

	it('hide a small count with another it could be told by', () => {
		const shown = publishAdvocates(figures({ offered: 24, declined: 4 }));
		expect(shown.declined).toBe(S);
		const rest = [shown.offered, shown.accepted, shown.no_answer];
		expect(rest).toContain(S);
	});

	it.each([
		['nearly all had one there', { present: 58 }, 'present'],
		['nearly all were offered one', { offered: 50, accepted: 30, declined: 12, asked: 8 }, 'asked']
	] as const)('hide what tells the few others: %s', (_, given, key) => {
		expect(publishAdvocates(figures(given))[key]).toBe(S);
	});

	it('show nothing of a handful of meetings', () => {
		const few = figures({
			held: 4,
			offered: 2,
			accepted: 1,
			declined: 1,
			no_answer: 0,
			asked: 1,
			present: 1
		});
		expect(new Set(Object.values(publishAdvocates(few)))).toEqual(new Set([S]));
	});
});
