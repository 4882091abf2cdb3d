import { dayFrom } from '#lib/domain/calendar/day.ts';
import { clockTimeOf } from '#lib/domain/calendar/clock-time.ts';
import { londonInstant, MINUTE, type Instant } from '#lib/domain/calendar/london.ts';

const SHAPE =
	/^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|([+-])(\d{2})(?::?(\d{2}))?)?$/i;

/**
 * Reads an ISO 8601 date and time, seconds and their fraction optional, with an offset or `Z`;
 * without one it is the time on a London wall clock (see `londonInstant` for the two odd hours).
 * Null for anything else, also for a day without a time: when something was shared can't be guessed.
 */
export function parseInstant(text: string): Instant | null {
	const found = SHAPE.exec(text.trim());
	if (!found) return null;
	const [year, month, date, hours, minutes] = found.slice(1, 6).map(Number);
	const day = dayFrom(year ?? 0, month ?? 0, date ?? 0);
	const seconds = Number(found[6] ?? 0);
	if (!day || hours === undefined || minutes === undefined) return null;
	if (hours > 23 || minutes > 59 || seconds > 59) return null;
	const time = clockTimeOf(hours * 60 + minutes);
	const rest = seconds * 1000 + Math.floor(Number(`0.${found[7] ?? '0'}`) * 1000);
	if (found[8] === undefined) return londonInstant(day, time) + rest;
	const offset = offsetInMinutes(found[9], found[10], found[11]);
	return offset === null ? null : Date.parse(`${day}T${time}Z`) + rest - offset * MINUTE;
}

function offsetInMinutes(sign = '+', hours = '00', minutes = '00'): number | null {
	if (Number(hours) > 23 || Number(minutes) > 59) return null;
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
