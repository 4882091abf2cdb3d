import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '#lib/domain/calendar/london.ts';
import { FORGOTTEN_AFTER, waitBefore } from '#lib/domain/sign-in/slow-down.ts';
import type { CardAttempt, CardDevice } from '#lib/domain/sign-in/card-attempt.ts';

const now = 10 * 24 * HOUR;

const failed = (at: number, device: CardDevice = null): CardAttempt => ({
	at,
	device,
	succeeded: false
});

const failures = (count: number, device: CardDevice = null) =>
	Array.from({ length: count }, (_, index) => failed(now - count + index + 1, device));

describe('waitBefore', () => {
	it.each([
		[0, 0],
		[1, 0],
		[2, 0],
		[3, 5_000],
		[4, 15_000],
		[5, 30_000],
		[6, 60_000],
		[7, 120_000],
		[8, 300_000],
		[9, 600_000],
		[10, 600_000],
		[500, 600_000]
	])('after %d failures running: %d ms', (count, wait) => {
		expect(waitBefore(failures(count), null, now)).toBe(wait);
		expect(waitBefore(failures(count, 'tablet'), 'tablet', now)).toBe(wait);
	});

	it('runs from the last failure and is over when it is over', () => {
		const attempts = failures(3);
		expect(waitBefore(attempts, null, now + 4_999)).toBe(1);
		expect(waitBefore(attempts, null, now + 5_000)).toBe(0);
		expect(waitBefore(attempts, null, now + HOUR)).toBe(0);
	});

	it('starts afresh after a success', () => {
		const success = { at: now + 1, device: 'tablet', succeeded: true };
		const attempts = [...failures(6, 'tablet'), success, failed(now + 2, 'tablet')];
		expect(waitBefore(attempts, 'tablet', now + 2)).toBe(0);
	});

	it("is not ended by another device's success", () => {
		const success = { at: now, device: 'tablet', succeeded: true };
		expect(waitBefore([...failures(6), success], null, now)).toBe(MINUTE);
	});

	it('forgets after a day', () => {
		const long = Array.from({ length: 20 }, () => failed(now - FORGOTTEN_AFTER));
		expect(waitBefore(long, null, now)).toBe(0);
		expect(waitBefore([...long, ...failures(3)], null, now)).toBe(5_000);
	});

	it('makes no wait longer when a clock was set back', () => {
		const ahead = [1, 2, 3].map((hours) => failed(now + hours * HOUR));
		expect(waitBefore(ahead, null, now)).toBe(5_000);
	});
});
