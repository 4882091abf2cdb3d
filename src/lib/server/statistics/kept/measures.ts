import type { Question } from '#lib/domain/feedback/questions.ts';
import { figureGroupOf, isConference, MEETING_KINDS } from '#lib/domain/meeting/kinds.ts';

export { ANSWERS, QUESTIONS, STRESS, type Question } from '#lib/domain/feedback/questions.ts';

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
