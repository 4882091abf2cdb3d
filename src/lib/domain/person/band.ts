import type { DayISO } from '#lib/domain/calendar/day.ts';
import { ageOn } from '#lib/domain/person/age.ts';

/** The four sets of words, pictures and pace, youngest first. */
export const BANDS = ['4-7', '8-11', '12-15', '16-plus'] as const;

export type Band = (typeof BANDS)[number];

/** The age at which each band begins, by date of birth; the first also serves those under four. */
const BEGINS_AT = [
	[16, '16-plus'],
	[12, '12-15'],
	[8, '8-11']
] as const satisfies readonly (readonly [number, Band])[];

/**
 * The band for somebody on a day: what a worker set by their understanding, or else by age.
 * Younger than four is '4-7', whose pages a helper goes through with them.
 */
export function bandOf(dateOfBirth: DayISO, day: DayISO, byUnderstanding?: Band | null): Band {
	if (byUnderstanding) return byUnderstanding;
	const age = ageOn(dateOfBirth, day);
	return BEGINS_AT.find(([from]) => age >= from)?.[1] ?? '4-7';
}

/** Whether a text names a band (a setting, a form field). */
export function isBand(text: string): text is Band {
	return (BANDS as readonly string[]).includes(text);
}
