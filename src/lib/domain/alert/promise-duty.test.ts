import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promiseAt, type Promised } from '#lib/domain/alert/promise.ts';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { HOUR, MINUTE } from '#lib/domain/calendar/london.ts';
import { OFFICE_HOURS, type Stretch } from '#lib/domain/calendar/opening-hours.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';

const office = { hours: OFFICE_HOURS, holidays: ENGLAND_AND_WALES };

const at = (text: string) => parseInstant(text) ?? Number.NaN;

const duty = (from: string, to: string): Stretch => ({ from: at(from), to: at(to) });

describe('promiseAt, with a duty rota', () => {
	const night = duty('2025-01-24T18:00', '2025-01-25T02:00');

	it.each<[string, Promised['kind'], string, string | null]>([
		['2025-01-24T17:59', 'later', 'duty begins in a minute', '2025-01-24T18:00'],
		['2025-01-24T18:00', 'now', 'duty has begun', null],
		['2025-01-25T01:59', 'now', 'the last minute', null],
		['2025-01-25T02:00', 'later', 'duty is over', '2025-01-27T09:00'],
		['2025-01-24T16:45', 'later', 'too late for the office, before duty', '2025-01-24T18:00'],
		['2025-01-24T12:00', 'today', 'the office is open', null]
	])('at %s: %s, %s', (now, kind, _, readFrom) => {
		const promised = promiseAt(at(now), office, [night]);
		expect(promised.kind).toBe(kind);
		if (promised.kind === 'later') expect(promised.readFrom).toBe(readFrom && at(readFrom));
	});

	it('counts the earliest of several, in any order, and passes over an empty one', () => {
		const rota = [
			duty('2025-01-26T10:00', '2025-01-26T12:00'),
			duty('2025-01-25T10:00', '2025-01-25T12:00'),
			duty('2025-01-25T08:00', '2025-01-25T08:00')
		];
		expect(promiseAt(at('2025-01-25T03:00'), office, rota)).toMatchObject({
			kind: 'later',
			readFrom: at('2025-01-25T10:00'),
			daysAhead: 0
		});
	});

	it('goes by the rota alone where no hours are set', () => {
		const closed = { hours: {}, holidays: ENGLAND_AND_WALES };
		expect(promiseAt(at('2025-01-24T12:00'), closed, [night])).toMatchObject({
			kind: 'later',
			readFrom: night.from
		});
	});

	it('is "now" exactly while somebody is on duty, and never a moment that is past', () => {
		const minute = fc.integer({ min: 0, max: 60 * 24 * 28 });
		const start = at('2025-03-20T00:00');
		const windows = fc.array(
			fc.tuple(minute, fc.integer({ min: 1, max: 600 })).map(([from, length]) => ({
				from: start + from * MINUTE,
				to: start + (from + length) * MINUTE
			})),
			{ maxLength: 6 }
		);
		fc.assert(
			fc.property(minute, windows, (minutes, rota) => {
				const now = start + minutes * MINUTE;
				const promised = promiseAt(now, office, rota);
				const onDuty = rota.some(({ from, to }) => from <= now && now < to);
				expect(promised.kind === 'now').toBe(onDuty);
				expect(promised.kind).not.toBe('nobody');
				if (promised.kind === 'later') {
					expect(promised.readFrom).toBeGreaterThan(now);
					expect(promised.readFrom - now).toBeLessThanOrEqual(5 * 24 * HOUR);
				}
				if (promised.kind === 'today') expect(promised.readBefore).toBeGreaterThan(now);
			})
		);
	});
});
