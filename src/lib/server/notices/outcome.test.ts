import { describe, expect, it } from 'vitest';
import { failureOf, SendingFailed, waitBefore } from './outcome.ts';

describe('what a failed sending means', () => {
	it.each([
		[{ responseCode: 550 }, false, 'refused'],
		[{ responseCode: 554 }, true, 'refused'],
		[{ responseCode: 451 }, true, 'try-again'],
		[{ responseCode: 421 }, false, 'try-again'],
		[new Error('Connection refused'), false, 'try-again'],
		[new Error('Connection closed unexpectedly'), true, 'unknown'],
		[null, true, 'unknown'],
		[null, false, 'try-again']
	])('%o, handed over %s: %s', (cause, handedOver, meaning) =>
		expect(failureOf(new SendingFailed(cause, handedOver))).toBe(meaning)
	);

	it('trouble of our own is tried again', () =>
		expect(failureOf(new Error('no SMTP_URL'))).toBe('try-again'));

	it('waits grow from a minute to four hours', () => {
		expect([1, 2, 3, 8, 9, 20].map((tries) => waitBefore(tries) / 60_000)).toEqual([
			1, 2, 4, 128, 240, 240
		]);
	});
});
