import { dayFrom, type DayISO } from '#lib/domain/calendar/day.ts';

const TIME = String.raw`(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AP]M)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})${TIME}$`, 'i');
const DATE_FIRST = new RegExp(String.raw`^(\d{2})/(\d{2})/(\d{4})${TIME}$`, 'i');

/**
 * Reads `YYYY-MM-DD` or `DD/MM/YYYY`. Case systems write a time of day after a date that has none
 * ("21/01/2025 00:00:00"), so a time there is passed over, and with it any offset.
 * Null when the text is anything else or names no real day.
 */
export function parseDay(text: string): DayISO | null {
	const trimmed = text.trim();
	const yearFirst = YEAR_FIRST.exec(trimmed);
	if (yearFirst) return dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
	const dateFirst = DATE_FIRST.exec(trimmed);
	if (dateFirst) return dayFrom(Number(dateFirst[3]), Number(dateFirst[2]), Number(dateFirst[1]));
	return null;
}

/** `DD/MM/YYYY`, as the SSDA903 files have it. */
export function dateFirst(day: DayISO): string {
	return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
