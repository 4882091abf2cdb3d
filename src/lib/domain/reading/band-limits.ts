import type { Band } from '#lib/domain/person/band.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';

/** Whom a text is for: a band of children, or adults (family, carers, staff). */
export type Readers = Band | 'adult';

/** The highest Flesch-Kincaid grade of what the portal says to each. */
export const GRADE_LIMITS = {
	'4-7': 1,
	'8-11': 3,
	'12-15': 4,
	'16-plus': 4,
	adult: 4
} as const satisfies Record<Readers, number>;

/** The most words of a question in the 4-7 band: one question a screen, and each one is spoken. */
export const MOST_WORDS_FOR_LITTLE_ONES = 8;

/** Whether a text, or several together, is easy enough for its readers; one without words is. */
export function isEasyEnough(
	text: string | readonly string[],
	readers: Readers,
	leaveOut: readonly string[] = []
): boolean {
	const { grade } = readingLevel(text, leaveOut);
	return grade === null || grade <= GRADE_LIMITS[readers];
}
