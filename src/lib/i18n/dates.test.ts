import { describe, expect, it } from 'vitest';
import { clockInWords, dayInWords, momentInWords } from './dates.ts';
import type { Language } from './languages.ts';

/** Half past two on a summer's day in UTC: half past three on London's clocks. */
const moment = Date.UTC(2026, 6, 3, 14, 30);

describe.each<[Language, string, string, string, string]>([
	['en', '3 March 2026', 'Tuesday 3 March', 'Friday 3 July at 3:30 pm', '9:00 am'],
	[
		'cy',
		'3 Mawrth 2026',
		'Dydd Mawrth, 3 Mawrth',
		'Dydd Gwener, 3 Gorffennaf, 3:30 y prynhawn',
		'9:00 y bore'
	],
	['pl', '3 marca 2026', 'wtorek, 3 marca', 'piątek, 3 lipca o 15:30', '9:00'],
	['ur', '3 مارچ، 2026', 'منگل، 3 مارچ', 'جمعہ، 3 جولائی، سہ پہر 3:30 بجے', 'صبح 9:00 بجے']
])('days and times in %s', (language, day, weekday, instant, clock) => {
	it('are said as its readers say them', () => {
		expect(dayInWords('2026-03-03', language)).toBe(day);
		expect(dayInWords('2026-03-03', language, 'day')).toBe(weekday);
		expect(momentInWords(moment, language)).toBe(instant);
		expect(clockInWords('09:00', language)).toBe(clock);
	});
	it('have the digits of every other sign in Britain', () => {
		expect(momentInWords(moment, language)).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
	});
});

it.each([
	['00:05', 'رات 12:05 بجے'],
	['11:59', 'صبح 11:59 بجے'],
	['12:00', 'دوپہر 12:00 بجے'],
	['15:00', 'سہ پہر 3:00 بجے'],
	['18:30', 'شام 6:30 بجے'],
	['21:00', 'رات 9:00 بجے']
] as const)('%s in Urdu says which part of the day it is', (time, words) => {
	expect(clockInWords(time, 'ur')).toBe(words);
});
