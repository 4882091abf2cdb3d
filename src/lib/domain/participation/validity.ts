import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isPnCode } from '#lib/domain/participation/codes.ts';
import { isUnderFour } from '#lib/domain/person/age.ts';

/** A code given for one child at one meeting, as text from a form or a file. */
export interface GivenCode {
	readonly code: string;
	readonly dateOfBirth: DayISO;
	/** The day of the meeting. */
	readonly day: DayISO;
}

/** Keys of what is wrong with a code; the words for them are elsewhere. */
export type CodeProblem =
	'blank' | 'no-such-code' | 'future-day' | 'under-four-is-pn0' | 'pn0-is-under-four';

/**
 * Everything that stops a code, as the national validators do: PN0 up to the day before the fourth
 * birthday and no other code then; none for a day that has not come. Empty when it may stand.
 */
export function problemsOfCode(
	{ code, dateOfBirth, day }: GivenCode,
	today: DayISO
): CodeProblem[] {
	const problems: CodeProblem[] = [];
	if (day > today) problems.push('future-day');
	if (code.trim() === '') return [...problems, 'blank'];
	if (!isPnCode(code)) return [...problems, 'no-such-code'];
	const underFour = isUnderFour(dateOfBirth, day);
	if (underFour && code !== 'PN0') problems.push('under-four-is-pn0');
	if (!underFour && code === 'PN0') problems.push('pn0-is-under-four');
	return problems;
}
