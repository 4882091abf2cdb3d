import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import { languages, type Language } from './languages.ts';

type Shape = 'day' | 'day-year' | 'weekday' | 'moment' | 'time' | 'month';

const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const time = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
const shapes = {
	day,
	'day-year': { day: 'numeric', month: 'long', year: 'numeric' },
	weekday: { weekday: 'long' },
	moment: { ...day, ...time },
	time,
	month: { month: 'long', year: 'numeric' }
} as const satisfies Record<Shape, Intl.DateTimeFormatOptions>;

interface Way {
	/** How a time of day is said; without one, as in English. */
	readonly time?: Intl.DateTimeFormatOptions | ((hour: number, minute: string) => string);
	/** A day and a time; without one, as the locale joins them. */
	readonly moment?: (day: string, time: string) => string;
}

const ways: Readonly<Record<Language, Way>> = {
	en: {},
	cy: {
		time: { ...time, dayPeriod: 'long' },
		moment: (onDay, at) => `${onDay}, ${at}`
	},
	pl: {
		time: { hour: 'numeric', minute: '2-digit', hour12: false },
		moment: (onDay, at) => `${onDay} o ${at}`
	},
	ur: { time: urduTime, moment: (onDay, at) => `${onDay}، ${at}` }
};
const made = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and kept. */
function formatter(language: Language, shape: Shape, timeZone: string): Intl.DateTimeFormat {
	const key = `${language} ${shape} ${timeZone}`;
	let found = made.get(key);
	if (!found) {
		const { time: own } = ways[language];
		const options = shape === 'time' && typeof own === 'object' ? own : shapes[shape];
		found = new Intl.DateTimeFormat(languages[language].locale, { ...options, timeZone });
		made.set(key, found);
	}
	return found;
}

/** An instant in words, put together where a language has its own way of doing so. */
function inWords(language: Language, shape: Shape, timeZone: string, at: Instant): string {
	const { time: own, moment } = ways[language];
	if (shape === 'moment' && moment) {
		return moment(inWords(language, 'day', timeZone, at), inWords(language, 'time', timeZone, at));
	}
	if (shape !== 'time' || typeof own !== 'function') {
		return formatter(language, shape, timeZone).format(at);
	}
	// British English pads no hour here and puts a colon: `15:30`.
	const [hour = '', minute = ''] = hours(timeZone).format(at).split(':');
	return own(Number(hour), minute);
}

function hours(timeZone: string): Intl.DateTimeFormat {
	const key = `hours ${timeZone}`;
	const options = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
	const found = made.get(key) ?? new Intl.DateTimeFormat('en-GB', options);
	made.set(key, found);
	return found;
}

/** A time as it is said in Urdu: the part of the day comes first, the hour of twelve after it. */
function urduTime(hour: number, minute: string): string {
	const part =
		hour < 4 || hour >= 20
			? 'رات'
			: hour < 12
				? 'صبح'
				: hour < 15
					? 'دوپہر'
					: hour < 17
						? 'سہ پہر'
						: 'شام';
	return `${part} ${hour % 12 === 0 ? 12 : hour % 12}:${minute} بجے`;
}

/** A calendar day as people say it: `3 March 2026`; or with its weekday: `Tuesday 3 March`. */
export function dayInWords(
	onDay: DayISO,
	language: Language,
	shape: 'day' | 'day-year' | 'weekday' | 'month' = 'day-year'
): string {
	return inWords(language, shape, 'UTC', Date.parse(onDay));
}

/** An instant on London's clocks: `Tuesday 3 March at 3:30 pm`, or its time alone. */
export function momentInWords(
	instant: Instant,
	language: Language,
	shape: 'moment' | 'time' | 'day' = 'moment'
): string {
	return inWords(language, shape, 'Europe/London', instant);
}

/** A time of day as people say it: `3:30 pm`. */
export function clockInWords(at: ClockTime, language: Language): string {
	return inWords(language, 'time', 'UTC', Date.parse(`1970-01-01T${at}Z`));
}
