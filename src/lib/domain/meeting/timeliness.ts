import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';

/** How something stands against its due date: done (in time or late) or not yet (waiting or overdue). */
export type Timeliness = 'in-time' | 'late' | 'waiting' | 'overdue';

function stand<T extends DayISO | Instant>(due: T, done: T | null, now: T): Timeliness {
	if (done !== null) return done <= due ? 'in-time' : 'late';
	return now <= due ? 'waiting' : 'overdue';
}

/** Against a day: done on the due day is in time, and it is overdue from the day after. */
export function timelinessByDay(due: DayISO, done: DayISO | null, today: DayISO): Timeliness {
	return stand(due, done, today);
}

/** Against a moment: done at the due moment is in time. */
export function timelinessByInstant(due: Instant, done: Instant | null, now: Instant): Timeliness {
	return stand(due, done, now);
}
