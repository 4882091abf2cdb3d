import type { Problem } from './asked.ts';

/** The field each problem is shown at. */
const FIELDS = {
	'from-is-no-day': 'from',
	'to-is-no-day': 'to',
	'ends-before-it-begins': 'to',
	'longer-than-ten-years': 'to'
} as const satisfies Record<Problem, 'from' | 'to'>;

export function fieldOf(problem: Problem): 'from' | 'to' {
	return FIELDS[problem];
}

/** What is wrong with each field. */
export function fieldProblems(problems: readonly Problem[]): { from?: Problem; to?: Problem } {
	return Object.fromEntries(problems.map((problem) => [fieldOf(problem), problem]));
}
