import type { HoursAndMinutes } from '#lib/domain/report/release-clock.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';

type Unit = 'day' | 'hour' | 'minute';

function inUnit(language: Language, count: number, unit: Unit): string {
	const { locale } = languages[language];
	return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** So many days in words: `19 days`, `1 day`. */
export function daysInWords(language: Language, days: number): string {
	return inUnit(language, days, 'day');
}

/** A length of time in words, in the two greatest units it has: `5 hours 20 minutes`, `3 days 2 hours`. */
export function lengthInWords(language: Language, { hours, minutes }: HoursAndMinutes): string {
	const days = hours >= 48 ? Math.floor(hours / 24) : 0;
	const parts: [number, Unit][] = [
		[days, 'day'],
		[hours - days * 24, 'hour'],
		[days > 0 ? 0 : minutes, 'minute']
	];
	const said = parts.filter(([count]) => count > 0);
	return said.map(([count, unit]) => inUnit(language, count, unit)).join(' ');
}
