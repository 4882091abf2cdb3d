import type { ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import { percent } from './percent.ts';

type Counts = Readonly<Record<ClosedAnswer | 'blank', number>>;

/** Questions of the portal's own form that extracts have no column for. */
export const OWN_QUESTIONS = ['understood_worries', 'place_and_people'] as const;

/**
 * What came in through the portal and on its paper forms, beside what extracts bring. Counted on the day it
 * first came in; without a name on the first of that month.
 */
export interface FeedbackFigures {
	/** Parents and carers who are asked after conferences held in the period, each once a conference. */
	readonly asked: number;
	/** Forms after conferences received in the period, with a name or without. */
	readonly returned: number;
	/** Of those: how many without a name. */
	readonly without_name: number;
	/** Returned of asked in per cent, one decimal; null where nobody was asked. */
	readonly percent_of_asked: number | null;
	readonly answers: Readonly<Record<(typeof OWN_QUESTIONS)[number], Counts>>;
	/** The carers' short form after looked-after reviews. */
	readonly after_reviews: {
		readonly asked: number;
		readonly returned: number;
		readonly percent_of_asked: number | null;
		readonly answers: Readonly<Record<string, Counts>>;
	};
}

/** Returned of asked, beside both. */
export function returnedOf(asked: number, returned: number) {
	return { asked, returned, percent_of_asked: percent(returned, asked) };
}
