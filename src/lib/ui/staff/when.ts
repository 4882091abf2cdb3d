import { page } from '$app/state';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, londonTime } from '#lib/domain/calendar/london.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';

const shapes = {
	short: { weekday: 'short', day: 'numeric', month: 'short' },
	year: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
	plain: { day: 'numeric', month: 'short', year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayShape = keyof typeof shapes;

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, shape: DayShape): Intl.DateTimeFormat {
	const key = `${language} ${shape}`;
	const found =
		made.get(key) ??
		new Intl.DateTimeFormat(languages[language].locale, { ...shapes[shape], timeZone: 'UTC' });
	made.set(key, found);
	return found;
}

/** A day in the few letters a table has room for: `Tue 3 Mar`, `Tue 3 Mar 2026`, `3 Mar 2026`. */
export function shortDay(day: DayISO, shape: DayShape, language: Language): string {
	return formatter(language, shape).format(Date.parse(day)).replace(',', '');
}

/** Days and moments in this page's language, for any staff component. */
export function when() {
	const language: Language = page.data.language;
	return {
		day: (day: DayISO, shape: DayShape = 'short') => shortDay(day, shape, language),
		/** `Tue 3 Mar 2026, 15:30`, on London's clocks. */
		moment: (instant: number, shape: DayShape = 'year') =>
			`${shortDay(londonDay(instant), shape, language)}, ${londonTime(instant)}`
	};
}
