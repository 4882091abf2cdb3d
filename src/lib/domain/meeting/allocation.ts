import type { DayISO } from '#lib/domain/calendar/day.ts';
import { dueDay, type DueCalendar } from '#lib/domain/meeting/due.ts';
import { timelinessByDay, type Timeliness } from '#lib/domain/meeting/timeliness.ts';

/** When an IRO must be named by, and how that stands. */
export interface AllocationState {
	readonly due: DayISO;
	readonly state: Timeliness;
}

/** An IRO is allocated within 5 working days of a child becoming looked after (Hampshire 5.7). */
export function allocationState(
	becameLookedAfter: DayISO,
	allocatedOn: DayISO | null,
	today: DayISO,
	calendar: DueCalendar
): AllocationState {
	const due = dueDay('allocation', becameLookedAfter, calendar);
	return { due, state: timelinessByDay(due, allocatedOn, today) };
}

/** The IRO of a brother or sister, and whether the two children's interests conflict. */
export interface SiblingAllocation {
	readonly iro: string | null;
	readonly interestsConflict: boolean;
}

/**
 * The IRO to propose for a child: siblings share one unless interests conflict. Null when no sibling
 * has one, when the siblings have different ones, or when theirs is the IRO of a child in conflict.
 */
export function sharedIro(siblings: readonly SiblingAllocation[]): string | null {
	const barred = new Set(siblings.filter((one) => one.interestsConflict).map((one) => one.iro));
	const open = new Set(siblings.map((one) => one.iro).filter((iro) => iro && !barred.has(iro)));
	return open.size === 1 ? ([...open][0] ?? null) : null;
}
