import { expect, it } from 'vitest';
import { daysInWords, lengthInWords } from './length-in-words.ts';

it.each([
	['en', 5, 0, '5 hours'],
	['en', 1, 20, '1 hour 20 minutes'],
	['en', 0, 1, '1 minute'],
	['en', 47, 59, '47 hours 59 minutes'],
	['en', 48, 30, '2 days'],
	['en', 75, 10, '3 days 3 hours'],
	['pl', 5, 0, '5 godzin']
] as const)('%s: %i h %i min is %s', (language, hours, minutes, words) => {
	expect(lengthInWords(language, { hours, minutes })).toBe(words);
});

it('says days in the reader’s language', () => {
	expect(daysInWords('en', 1)).toBe('1 day');
	expect(daysInWords('pl', 19)).toBe('19 dni');
	expect(daysInWords('ur', 19)).toContain('دن');
});
