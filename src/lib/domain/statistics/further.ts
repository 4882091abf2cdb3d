import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { RoundAnswer, RoundQuestion, Side } from '#lib/domain/meeting/all-round.ts';

/**
 * By what a child says something; a photo and a recording count as soon as they are sent. By two choices
 * at a time is told beside what was chosen, and so is what is left to be asked face to face.
 */
export const WAYS = [
	'pictures',
	'ticks',
	'words',
	'drawing',
	'photo',
	'voice',
	'two_choices',
	'in_person'
] as const;
export type Way = (typeof WAYS)[number];

/** How a child was helped to say it: by nobody, somebody, an advocate, or through a form on paper. */
export const HELPS = ['alone', 'helped', 'advocate', 'paper'] as const;

export const TALKS = ['held', 'offered', 'refused', 'not_possible', 'not_noted'] as const;
export const WISH_ANSWERS = ['yes', 'partly', 'no', 'not_yet', 'open'] as const;
export const DONES = ['done', 'partly', 'not_done', 'not_known'] as const;
export const ROUND_VALUES = ['yes', 'partly', 'no', 'blank'] as const;

type Counts<K extends string> = Readonly<Record<K, number>>;

/** Views of children before held meetings of one group, counted child by child. */
export interface ViewsFigures {
	/** Asked for, with a day to send them by. */
	readonly asked: number;
	/** Of those asked: received before the start, and standing. */
	readonly received: number;
	/** Received though nobody had asked. */
	readonly unasked: number;
	/** Received of asked in per cent, one decimal; null where nobody was asked. */
	readonly percent_received: number | null;
}

/** Decisions of held meetings of one group, child by child, those under four left out. */
export interface DecisionFigures {
	readonly held: number;
	readonly in_time: number;
	readonly late: number;
	readonly not_shared: number;
	/** Not shared, and the last day for it has not passed. */
	readonly not_due: number;
	/** In time of those held and due in per cent, one decimal; null where none was due. */
	readonly percent_in_time: number | null;
}

/**
 * A paper that follows held meetings: one for each who was to have it about a child, and one for each
 * child of whom nobody was to have it.
 */
export interface PaperFigures {
	/** The four after it add up to it. */
	readonly due: number;
	/** The first that stands with them went out in time. */
	readonly in_time: number;
	readonly late: number;
	readonly not_shared: number;
	/** Not shared, and the last moment for it has not passed. */
	readonly not_due: number;
	/** In time of those due by now in per cent, one decimal; null where none was. */
	readonly percent_in_time: number | null;
}

/** Advocates at held meetings of one group, counted child by child. */
export interface AdvocateFigures {
	/** Offered before the meeting; the three after it add up to it. */
	readonly offered: number;
	readonly accepted: number;
	readonly declined: number;
	readonly no_answer: number;
	/** Asked for, or arranged, without an offer. */
	readonly asked: number;
	/** An advocate of the child was there, or spoke for them. */
	readonly present: number;
}

/** What came back from one side: how many, and by question and answer. */
export interface SideFigures {
	readonly returned: number;
	readonly answers: Readonly<Record<RoundQuestion, Counts<RoundAnswer | 'blank'>>>;
}

/** The same questions about the same meetings, from each side (Thurrock 7.6); `child` is the child's own feedback. */
export type AllRoundFigures = Readonly<Record<Side, SideFigures>>;

/** Figures beside the first ones, named as in the JSON of the command; by the day of the meeting. */
export interface FurtherFigures {
	readonly views: Readonly<Record<FigureGroup, ViewsFigures>> & {
		/** Of the received: how many said something by each way; one may use several. */
		readonly ways: Counts<Way>;
		/** Of the received, by the language of the form. */
		readonly languages: Readonly<Record<string, number>>;
		readonly help: Counts<(typeof HELPS)[number]>;
	};
	readonly advocates: Readonly<Record<FigureGroup, AdvocateFigures>>;
	readonly talks: Readonly<Record<FigureGroup, Counts<(typeof TALKS)[number]>>>;
	readonly decisions: Readonly<Record<FigureGroup, DecisionFigures>>;
	/** Decision sheets of conferences, in time within 24 hours of the end (Lancashire 7.7.2). */
	readonly decision_sheets: PaperFigures;
	/** Records of reviews, in time within 20 working days (Hampshire 5.7). */
	readonly records: PaperFigures;
	readonly wishes: Counts<(typeof WISH_ANSWERS)[number]> & {
		/** Of those answered with something to be done. */
		readonly done: Counts<(typeof DONES)[number]>;
	};
	readonly all_round: AllRoundFigures;
}
