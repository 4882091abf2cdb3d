import { describe, expect, it } from 'vitest';
import { failureOf, waitBefore } from './outcome.ts';

describe('what a failed sending means', () => {
	it.each([
		[{ responseCode: 550, command: 'RCPT TO' }, 'refused'],
		[{ responseCode: 554, command: 'DATA' }, 'refused'],
		[{ responseCode: 451, command: 'DATA' }, 'try-again'],
		[{ responseCode: 421 }, 'try-again'],
		[{ code: 'ECONNECTION', command: 'CONN' }, 'try-again'],
		[{ code: 'ETIMEDOUT', command: 'CONN' }, 'try-again'],
		[{ code: 'ETIMEDOUT', command: 'DATA' }, 'unknown'],
		[{ code: 'ESOCKET', command: 'DATA' }, 'unknown'],
		['a bare text', 'try-again'],
		[null, 'try-again']
	])('%o: %s', (error, meaning) => expect(failureOf(error)).toBe(meaning));

	it('waits grow from a minute to four hours', () => {
		expect([1, 2, 3, 8, 9, 20].map((tries) => waitBefore(tries) / 60_000)).toEqual([
			1, 2, 4, 128, 240, 240
		]);
	});
});
