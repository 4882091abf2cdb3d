import { belongsTogether } from '#lib/domain/report/checks/belongs-together.ts';
import { notRestricted } from '#lib/domain/report/checks/not-restricted.ts';
import { nothingProtected } from '#lib/domain/report/checks/nothing-protected.ts';
import { onTime } from '#lib/domain/report/checks/on-time.ts';
import { plainlySummedUp } from '#lib/domain/report/checks/plainly-summed-up.ts';
import { sectionsDecided } from '#lib/domain/report/checks/sections-decided.ts';
import { twoPeople } from '#lib/domain/report/checks/two-people.ts';
import type { ReleaseAnswer, ReleaseMark } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';

interface ReleaseCheck {
	readonly id: string;
	/** What it asks, for whoever reads the list; a screen's words go by the id. */
	readonly question: string;
	readonly answer: (facts: ReleaseFacts) => ReleaseAnswer;
}

/** The named checks of a release (SAFETY, 1 to 7): the screen, the command and the tests read this list. */
export const RELEASE_CHECKS = [
	{
		id: 'belongs-together',
		question: 'Do meeting, child and recipient belong together, and is the relationship current?',
		answer: belongsTogether
	},
	{
		id: 'not-restricted',
		question: 'Is no restriction in force, or its override recorded?',
		answer: notRestricted
	},
	{
		id: 'sections-decided',
		question: 'Has every section that is withheld by default been decided on?',
		answer: sectionsDecided
	},
	{
		id: 'nothing-protected',
		question: 'Is the attachment whole and theirs, and no protected term in what they get?',
		answer: nothingProtected
	},
	{
		id: 'plainly-summed-up',
		question: 'Is a plain summary there, in words the recipient can use?',
		answer: plainlySummedUp
	},
	{
		id: 'two-people',
		question: 'Did two different people prepare and approve it, and may they?',
		answer: twoPeople
	},
	{
		id: 'on-time',
		question: 'Is it on time, or is it said why it is late?',
		answer: onTime
	}
] as const satisfies readonly ReleaseCheck[];

export type ReleaseCheckId = (typeof RELEASE_CHECKS)[number]['id'];

/** What one check said. */
export interface CheckAnswered {
	readonly id: ReleaseCheckId;
	readonly answer: ReleaseAnswer;
}

/** Every check's answer, in order. Everything that is missing is named at once. */
export function checksOf(facts: ReleaseFacts): CheckAnswered[] {
	return RELEASE_CHECKS.map(({ id, answer }) => ({ id, answer: answer(facts) }));
}

/** The marks a release goes out with, or null when a check failed and it may not go out. */
export function marksOfRelease(checked: readonly CheckAnswered[]): ReleaseMark[] | null {
	const passed = checked.flatMap(({ answer }) => (answer.outcome === 'passed' ? [answer] : []));
	if (passed.length < RELEASE_CHECKS.length) return null;
	return passed.flatMap(({ marks }) => marks);
}
