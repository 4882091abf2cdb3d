import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import {
	FORGOTTEN_AFTER,
	FREE_FAILURES,
	LONGEST_WAIT,
	waitBefore
} from '#lib/domain/sign-in/slow-down.ts';
import type { CardAttempt, CardDevice } from '#lib/domain/sign-in/card-attempt.ts';

const now = 10 * 24 * HOUR;

const failed = (at: number, device: CardDevice = null): CardAttempt => ({
	at,
	device,
	succeeded: false
});

describe('waitBefore, whatever was tried', () => {
	const device = fc.constantFrom(null, 'tablet', 'phone');
	const attempt = fc.record({
		// Most of them just now and failed, or nobody would ever have to wait.
		at: fc.oneof(
			fc.integer({ min: now - 2 * FORGOTTEN_AFTER, max: now }),
			fc.integer({ min: now - 10_000, max: now })
		),
		device,
		succeeded: fc.nat(19).map((chance) => chance === 0)
	});
	const attempts = fc.array(attempt, { maxLength: 40 });

	it('never keeps anybody out for longer than the longest wait', () => {
		fc.assert(
			fc.property(attempts, device, (list, one) => {
				const wait = waitBefore(list, one, now);
				expect(wait).toBeGreaterThanOrEqual(0);
				expect(wait).toBeLessThanOrEqual(LONGEST_WAIT);
				expect(waitBefore(list, one, now + LONGEST_WAIT)).toBe(0);
			})
		);
	});

	it('lets nobody elsewhere slow down a known device', () => {
		fc.assert(
			fc.property(attempts, (list) => {
				const own = list.filter((one) => one.device === 'tablet');
				expect(waitBefore(list, 'tablet', now)).toBe(waitBefore(own, 'tablet', now));
			})
		);
	});

	it('never becomes shorter by one more failure now', () => {
		fc.assert(
			fc.property(attempts, device, (list, one) => {
				const more = waitBefore([...list, failed(now, one)], one, now);
				expect(more).toBeGreaterThanOrEqual(waitBefore(list, one, now));
			})
		);
	});

	it('lets through fewer than 160 tries a day, from however many unknown devices', () => {
		const tried: CardAttempt[] = [];
		let at = now;
		while (at < now + 24 * HOUR) {
			at += waitBefore(tried, null, at);
			tried.push(failed(at));
		}
		expect(tried.length).toBeGreaterThan(FREE_FAILURES);
		expect(tried.length).toBeLessThan(160);
	});
});
