import type { MonthISO } from '#lib/domain/calendar/month.ts';
import { firstDayOf } from '#lib/domain/calendar/month.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';

const made = new Map<Language, Intl.DateTimeFormat>();

/** A month as people say it: `April 2026`. */
export function monthInWords(month: MonthISO, language: Language): string {
	return dayInWords(firstDayOf(month), language, 'month');
}

/** A month where there is little room: `Apr`. */
export function shortMonth(month: MonthISO, language: Language): string {
	const format =
		made.get(language) ??
		new Intl.DateTimeFormat(languages[language].locale, { month: 'short', timeZone: 'UTC' });
	made.set(language, format);
	return format.format(Date.parse(firstDayOf(month)));
}

/** Some months in a row: `Apr to Jun 2026`, `Nov 2025 to Jan 2026`. */
export function monthsInWords(
	[first, last]: readonly [MonthISO, MonthISO],
	to: (from: string, to: string) => string,
	language: Language
): string {
	const end = `${shortMonth(last, language)} ${last.slice(0, 4)}`;
	if (first === last) return end;
	const year = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${first.slice(0, 4)}`;
	return to(`${shortMonth(first, language)}${year}`, end);
}
