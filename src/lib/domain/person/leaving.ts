import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { birthday } from '#lib/domain/person/age.ts';

/** Where somebody stands to their eighteenth birthday: in the month before it, or past it. */
export type Leaving = { readonly is: 'soon'; readonly on: DayISO } | { readonly is: 'after' };

/** Whether somebody is about to turn 18, or has; null while that is more than a month away. */
export function leavingOn(dateOfBirth: DayISO, day: DayISO): Leaving | null {
	const on = birthday(dateOfBirth, 18);
	if (day >= on) return { is: 'after' };
	return day >= addMonths(on, -1) ? { is: 'soon', on } : null;
}
