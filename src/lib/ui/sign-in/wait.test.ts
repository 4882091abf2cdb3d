import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/index.ts';
import { waitWords } from './wait.ts';

describe('a wait in words', () => {
	it.each([
		[0, ''],
		[-5, ''],
		[1, 'Try again in 1 second.'],
		[1000, 'Try again in 1 second.'],
		[19_001, 'Try again in 20 seconds.'],
		[90_000, 'Try again in 90 seconds.'],
		[90_001, 'Try again in 2 minutes.'],
		[600_000, 'Try again in 10 minutes.']
	])('%d ms: %s', (milliseconds, words) => {
		expect(waitWords(translator('en'), milliseconds)).toBe(words);
	});
});
