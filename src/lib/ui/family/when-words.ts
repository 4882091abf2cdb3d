import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { clockInWords, dayInWords } from '#lib/i18n/dates.ts';
import type { Language, Translate } from '#lib/i18n/index.ts';

/** A day and a time of day, as a family reads them: `Friday 27 November, 10:00 am`. */
export function whenWords(
	t: Translate,
	language: Language,
	{ onDay, startTime }: { readonly onDay: DayISO; readonly startTime: ClockTime }
): string {
	return t('family-home:when', {
		day: dayInWords(onDay, language, 'day'),
		time: clockInWords(startTime, language)
	});
}
