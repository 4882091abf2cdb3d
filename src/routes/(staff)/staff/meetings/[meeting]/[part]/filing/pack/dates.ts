import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, londonTime } from '#lib/domain/calendar/london.ts';
import type { Language } from '#lib/i18n/index.ts';
import { shortDay } from '#lib/ui/staff/when.ts';

export interface PackDates {
	day(day: DayISO): string;
	moment(instant: number): string;
}

/** Days and moments in words, for a document that is no page. */
export function packDates(language: Language): PackDates {
	const day = (one: DayISO) => shortDay(one, 'plain', language);
	return { day, moment: (at) => `${day(londonDay(at))}, ${londonTime(at)}` };
}
