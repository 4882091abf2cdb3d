import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { Service } from '../service.ts';

/** The service as it was on a day. */
export function clockAt(service: Service, day: DayISO, time: ClockTime): Service {
	const now = Math.min(londonInstant(day, time), service.now());
	return { ...service, now: () => now };
}
