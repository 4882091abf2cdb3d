import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';

/** How soon something is due, for the eye. */
export type Burn = 'late' | 'today' | 'week' | 'later';

/** Late, due today, due in the seven days that follow, or later. */
export function burnOf(due: DayISO, today: DayISO): Burn {
	if (due < today) return 'late';
	if (due === today) return 'today';
	return due <= addDays(today, 7) ? 'week' : 'later';
}
