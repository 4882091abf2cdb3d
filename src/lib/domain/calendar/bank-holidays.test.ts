import { describe, expect, it } from 'vitest';
import {
	ENGLAND_AND_WALES,
	ENGLAND_AND_WALES_KNOWN,
	isCoveredByTable
} from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, dayFrom, weekdayOf, type DayISO } from '#lib/domain/calendar/day.ts';

const YEARS = Array.from({ length: 25 }, (_, index) => 2011 + index);

/** Days that were moved or proclaimed, which no rule gives. */
const PROCLAIMED: Readonly<Record<number, { added: DayISO[]; moved: DayISO[] }>> = {
	2011: { added: ['2011-04-29'], moved: [] },
	2012: { added: ['2012-06-04', '2012-06-05'], moved: ['2012-05-28'] },
	2020: { added: ['2020-05-08'], moved: ['2020-05-04'] },
	2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], moved: ['2022-05-30'] },
	2023: { added: ['2023-05-08'], moved: [] }
};

function day(year: number, month: number, date: number): DayISO {
	const found = dayFrom(year, month, date);
	if (!found) throw new RangeError(`no day ${year}-${month}-${date}`);
	return found;
}

/** Easter Sunday by the Gregorian computus: golden number, epact, then the Sunday after full moon. */
function easterSunday(year: number): DayISO {
	const century = Math.floor(year / 100);
	const golden = year % 19;
	const solar = century - Math.floor(century / 4);
	const lunar = Math.floor((8 * century + 13) / 25);
	const raw = (solar - lunar + 19 * golden + 15) % 30;
	const moon = raw - (raw === 29 || (raw === 28 && golden > 10) ? 1 : 0);
	const fullMoon = addDays(day(year, 3, 21), moon);
	return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7));
}

function mondayFrom(from: DayISO): DayISO {
	return addDays(from, (8 - weekdayOf(from)) % 7);
}

/** The days of the Act's rules: a day on a week-end moves to the next free weekday. */
function daysByRule(year: number): Set<DayISO> {
	const easter = easterSunday(year);
	const days = new Set<DayISO>([
		addDays(easter, -2),
		addDays(easter, 1),
		mondayFrom(day(year, 5, 1)),
		mondayFrom(day(year, 5, 25)),
		mondayFrom(day(year, 8, 25))
	]);
	const fixed = [day(year, 1, 1), day(year, 12, 25), day(year, 12, 26)];
	for (const date of fixed.filter((one) => weekdayOf(one) <= 5)) days.add(date);
	for (const date of fixed.filter((one) => weekdayOf(one) > 5)) {
		let substitute = date;
		while (weekdayOf(substitute) > 5 || days.has(substitute)) substitute = addDays(substitute, 1);
		days.add(substitute);
	}
	return days;
}

describe('bank holidays of England and Wales', () => {
	it.each(YEARS)('%d: the table is what the rules and the proclamations give', (year) => {
		const expected = daysByRule(year);
		for (const gone of PROCLAIMED[year]?.moved ?? []) expect(expected.delete(gone)).toBe(true);
		for (const extra of PROCLAIMED[year]?.added ?? []) expected.add(extra);
		const table = [...ENGLAND_AND_WALES].filter((date) => date.startsWith(`${year}-`));
		expect(table).toEqual([...expected].sort());
	});

	it.each<[number, DayISO]>([
		[2011, '2011-04-24'],
		[2016, '2016-03-27'],
		[2019, '2019-04-21'],
		[2024, '2024-03-31'],
		[2025, '2025-04-20'],
		[2035, '2035-03-25']
	])('Easter Sunday of %d is %s', (year, sunday) => {
		expect(easterSunday(year)).toBe(sunday);
	});

	it.each<DayISO>([
		'2012-05-28',
		'2020-05-04',
		'2022-05-30',
		'2021-12-25',
		'2016-12-25',
		'2022-01-01',
		'2022-09-20'
	])('%s is none', (date) => {
		expect(ENGLAND_AND_WALES.has(date)).toBe(false);
	});

	it('are all weekdays', () => {
		for (const date of ENGLAND_AND_WALES) expect(weekdayOf(date)).toBeLessThanOrEqual(5);
	});

	it('number eight a year, and five more by proclamation', () => {
		expect(ENGLAND_AND_WALES.size).toBe(25 * 8 + 5);
	});

	it('say how far they reach', () => {
		expect(isCoveredByTable(ENGLAND_AND_WALES_KNOWN.to)).toBe(true);
		expect(isCoveredByTable(ENGLAND_AND_WALES_KNOWN.from)).toBe(true);
		expect(isCoveredByTable('2036-01-01')).toBe(false);
		expect(isCoveredByTable('2010-12-31')).toBe(false);
	});
});
