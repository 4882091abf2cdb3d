import type { BankHolidays } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { addWorkingDays } from '#lib/domain/calendar/working-days.ts';

/** How many working days a person has for reading what a child sent: the default of the setting. */
export const WORKING_DAYS_TO_READ = 1;

/**
 * The day by whose end a person will have read views or a message: so many working days after the day
 * it was sent on in London, that day never counted. What is sent on a Friday night or a Sunday is
 * read on Monday.
 */
export function readBy(
	sentAt: Instant,
	holidays: BankHolidays,
	workingDays = WORKING_DAYS_TO_READ
): DayISO {
	return addWorkingDays(londonDay(sentAt), workingDays, holidays);
}
