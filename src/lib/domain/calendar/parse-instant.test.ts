import { describe, expect, it } from 'vitest';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';

describe('parseInstant', () => {
	it.each([
		['2025-01-20T09:30', '2025-01-20T09:30:00.000Z', 'London, winter'],
		['2025-07-20T09:30', '2025-07-20T08:30:00.000Z', 'London, summer'],
		['2025-07-20T09:30:15', '2025-07-20T08:30:15.000Z', 'with seconds'],
		['2025-07-20T09:30:15.5', '2025-07-20T08:30:15.500Z', 'with a fraction'],
		['2025-07-20T09:30:15,25Z', '2025-07-20T09:30:15.250Z', 'a comma is one, too'],
		['2025-07-20T09:30Z', '2025-07-20T09:30:00.000Z', 'UTC'],
		['2025-07-20t09:30z', '2025-07-20T09:30:00.000Z', 'small letters'],
		['2025-07-20T09:30+01:00', '2025-07-20T08:30:00.000Z', 'with an offset'],
		['2025-07-20T09:30:00+0100', '2025-07-20T08:30:00.000Z', 'without its colon'],
		['2025-07-20T09:30-05', '2025-07-20T14:30:00.000Z', 'hours only'],
		['2025-01-01T00:15+02:00', '2024-12-31T22:15:00.000Z', 'into the year before'],
		['2025-01-20 09:30', '2025-01-20T09:30:00.000Z', 'a space for the T'],
		[' 2025-01-20T09:30 ', '2025-01-20T09:30:00.000Z', 'spaces around'],
		['2025-03-30T01:30', '2025-03-30T01:30:00.000Z', 'the hour left out'],
		['2025-10-26T01:30', '2025-10-26T00:30:00.000Z', 'the hour that comes twice'],
		['2025-10-26T01:30+00:00', '2025-10-26T01:30:00.000Z', 'the second of them, said plainly']
	])('reads %j as %s: %s', (text, iso) => {
		const instant = parseInstant(text);
		expect(instant === null ? null : new Date(instant).toISOString()).toBe(iso);
	});

	it.each([
		'',
		'2025-01-20',
		'20/01/2025 09:30',
		'2025-02-30T09:30',
		'2025-01-20T24:00',
		'2025-01-20T09:60',
		'2025-01-20T09:30:60',
		'2025-01-20T9:30',
		'2025-01-20T09:30+24:00',
		'2025-01-20T09:30+01:60',
		'2025-01-20T09:30 BST',
		'2025-01-20T09',
		'1737365400'
	])('refuses %j', (text) => {
		expect(parseInstant(text)).toBeNull();
	});
});
