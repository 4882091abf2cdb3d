import type { core } from 'zod';

/** What may be wrong with an answer; the words are `instruments/answering:issues.<key>`. */
export const issueKeys = [
	'needs-answer',
	'unknown-option',
	'too-many',
	'too-long',
	'out-of-range',
	'not-words',
	'bad-drawing',
	'drawing-too-big',
	'skip-or-words'
] as const;
export type IssueKey = (typeof issueKeys)[number];

/** One thing to put right, by field id; `params` fill the placeholders of its words. */
export type Issue = {
	readonly field: string;
	readonly key: IssueKey;
	readonly params?: Readonly<Record<string, number>>;
};

function isIssueKey(message: string): message is IssueKey {
	return issueKeys.some((key) => key === message);
}

/**
 * The issue for the first complaint of a field's schema. Every schema names an issue key as its
 * message; a complaint without one can only come from a forged form, and says the least.
 */
export function issueFrom(field: string, complaints: readonly core.$ZodIssue[]): Issue {
	const complaint = complaints[0];
	const key = complaint && isIssueKey(complaint.message) ? complaint.message : 'unknown-option';
	if (complaint?.code === 'too_big') {
		return { field, key, params: { max: Number(complaint.maximum) } };
	}
	return { field, key };
}
