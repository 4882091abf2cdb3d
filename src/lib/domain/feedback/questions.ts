/**
 * The closed questions after a conference, in the order they are asked; extracts and the figures have the
 * same names.
 */
export const QUESTIONS = [
	'met_chair_before',
	'report_in_time',
	'felt_prepared',
	'respected',
	'could_say_views',
	'was_heard',
	'clear_what_must_change',
	'appeals_explained',
	'spoke_to_chair_after'
] as const;

export type Question = (typeof QUESTIONS)[number];

/** What may be answered to each of them; no answer counts as `blank`. */
export const ANSWERS = ['yes', 'partly', 'no'] as const;
export type ClosedAnswer = (typeof ANSWERS)[number];

/** How stressful it was, asked beside the questions: 1 is not at all, 5 is very. */
export const STRESS = ['1', '2', '3', '4', '5'] as const;

/** Of the questions after a conference those that make sense after a review: the short form of carers. */
export const REVIEW_QUESTIONS = [
	'report_in_time',
	'felt_prepared',
	'respected',
	'could_say_views',
	'was_heard'
] as const satisfies readonly Question[];

export function isClosedAnswer(text: unknown): text is ClosedAnswer {
	return ANSWERS.some((one) => one === text);
}
