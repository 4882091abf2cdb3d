import { figureGroupOf, isConference, MEETING_KINDS } from '#lib/domain/meeting/kinds.ts';

/** The closed questions of the questionnaire after a conference, in the order they are asked. */
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

/** How stressful it was, asked beside the questions. */
export const STRESS = ['1', '2', '3', '4', '5'] as const;

/** No answer was given. */
export const BLANK = 'blank';

/** No code was confirmed. */
export const UNRECORDED = 'none';

/** What is counted beside the answers, whose measures are named `answer.` and the question. */
export const MEASURES = {
	/** A child at a held meeting; the value is the confirmed code, or `none`. */
	participation: 'participation',
	/** A held conference, once for all its children. */
	conference: 'conference',
	/** A report one recipient was to have; the value is a verdict of domain/report/in-time.ts. */
	report: 'report',
	/** A report that was opened before its meeting began, in time or not. */
	opened: 'opened-before',
	/** A questionnaire received, on the day it came. */
	questionnaire: 'questionnaire'
} as const;

/** The measure of the answers to one question. */
export const answerMeasure = (question: Question | 'stress') => `answer.${question}`;

/** The kinds of meeting that are in the figures, and those of them that are conferences. */
export const COUNTED_KINDS = MEETING_KINDS.filter((kind) => figureGroupOf(kind) !== null);
export const CONFERENCE_KINDS = MEETING_KINDS.filter(isConference);
