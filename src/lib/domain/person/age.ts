import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';

/**
 * The day somebody turns `age`. Born on 29 February, they turn it on 1 March in years without that
 * day, because only then the full year has passed; `addMonths` would say 28 February.
 */
export function birthday(dateOfBirth: DayISO, age: number): DayISO {
	const clamped = addMonths(dateOfBirth, age * 12);
	if (clamped.slice(5) === dateOfBirth.slice(5)) return clamped;
	return `${clamped.slice(0, 4)}-03-01` as DayISO;
}

/** Age in full years on a day; negative before birth (a conference may be about a child to come). */
export function ageOn(dateOfBirth: DayISO, day: DayISO): number {
	const years = +day.slice(0, 4) - +dateOfBirth.slice(0, 4);
	return day >= birthday(dateOfBirth, years) ? years : years - 1;
}

/** Whether the child has not had their fourth birthday on a day: at a review then, the code is PN0. */
export function isUnderFour(dateOfBirth: DayISO, day: DayISO): boolean {
	return day < birthday(dateOfBirth, 4);
}
