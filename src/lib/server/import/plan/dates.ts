import type { DayISO } from '#lib/domain/calendar/day.ts';
import { fault, type Fault } from '../refusal.ts';

/** The fault of an end before its beginning; none where either is open. */
export function endsTooSoon(
	from: DayISO | null | undefined,
	to: DayISO | null | undefined,
	column: string
): Fault[] {
	return from && to && to < from ? [fault(column, 'the end is before the beginning')] : [];
}
