import type { Words } from '#lib/i18n/index.ts';

type Problem = keyof Omit<Words['staff-feedback']['paper']['key']['problem'], 'title'>;

const problems = [
	'code',
	'nothing-said',
	'name',
	'too-long',
	'other'
] as const satisfies readonly Problem[];

/** The words for why a form was not kept. */
export function problemKey(problem: string): Problem {
	return problems.find((one) => one === problem) ?? 'other';
}
