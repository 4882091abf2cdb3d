import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Language } from './index.ts';

type Shape = 'day' | 'day-year' | 'weekday' | 'moment' | 'time' | 'month';

const shapes = {
	day: { weekday: 'long', day: 'numeric', month: 'long' },
	'day-year': { day: 'numeric', month: 'long', year: 'numeric' },
	weekday: { weekday: 'long' },
	moment: {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: 'numeric',
		minute: '2-digit',
		hour12: true
	},
	time: { hour: 'numeric', minute: '2-digit', hour12: true },
	month: { month: 'long', year: 'numeric' }
} as const satisfies Record<Shape, Intl.DateTimeFormatOptions>;

const locales = { en: 'en-GB' } as const satisfies Record<Language, string>;
const made = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and kept. */
function formatter(language: Language, shape: Shape, timeZone: string): Intl.DateTimeFormat {
	const key = `${language} ${shape} ${timeZone}`;
	let found = made.get(key);
	if (!found) {
		found = new Intl.DateTimeFormat(locales[language], { ...shapes[shape], timeZone });
		made.set(key, found);
	}
	return found;
}

/** A calendar day as people say it: `3 March 2026`; or with its weekday: `Tuesday 3 March`. */
export function dayInWords(
	day: DayISO,
	language: Language,
	shape: 'day' | 'day-year' | 'weekday' | 'month' = 'day-year'
): string {
	return formatter(language, shape, 'UTC').format(Date.parse(day));
}

/** An instant on London's clocks: `Tuesday 3 March at 3:30 pm`, or its time alone. */
export function momentInWords(
	instant: Instant,
	language: Language,
	shape: 'moment' | 'time' | 'day' = 'moment'
): string {
	return formatter(language, shape, 'Europe/London').format(instant);
}

/** A time of day as people say it: `3:30 pm`. */
export function clockInWords(time: ClockTime, language: Language): string {
	return formatter(language, 'time', 'UTC').format(Date.parse(`1970-01-01T${time}Z`));
}
