import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { ChildFigures } from '#lib/domain/participation/per-child.ts';
import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import type { Figures, Questionnaires } from '#lib/domain/statistics/figures.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { PublishedChildren } from '#lib/domain/statistics/published/children.ts';
import type { PublishedFeedback } from '#lib/domain/statistics/published/feedback.ts';
import type { PublishedFurther } from '#lib/domain/statistics/published/further.ts';
import type { PublishedFigures } from '#lib/domain/statistics/published/figures.ts';
import type { SheetLines } from './sheet/lines.ts';

/** A month, a band, a team or a person, with the figures of its meetings. */
export interface Line {
	/** The month, the band, an id; empty: belongs to none. */
	readonly id: string;
	readonly name: string | null;
	readonly figures: ParticipationFigures;
}

/** Participation in the meetings of one group. */
export interface Group {
	readonly id: FigureGroup;
	readonly figures: ParticipationFigures;
	readonly children: ChildFigures;
	readonly lines: readonly Line[];
}

/** What goes on paper: nothing that points to a child. */
export interface Sheet {
	readonly council: string;
	readonly printedOn: DayISO;
	readonly figures: PublishedFigures;
	readonly children: Readonly<Record<FigureGroup, PublishedChildren>>;
	/** Of each group; null where no line of it may be shown. */
	readonly lines: Readonly<Record<FigureGroup, SheetLines | null>>;
}

/** The further figures on the screen; how it was from all sides only where it may be shown. */
export type ShownFurther = Omit<PublishedFurther, 'all_round'> & {
	readonly all_round: PublishedFurther['all_round'] | null;
};

/** All that the figures page shows. */
export interface FiguresView {
	readonly period: Period;
	readonly groups: readonly Group[];
	readonly conferences: Figures['conferences'];
	readonly reports: Figures['reports'];
	readonly questionnaires: Questionnaires & {
		/** Questions are left out of the answers: fewer than 5 gave one of these, some without a name. */
		readonly hidesAnswers: boolean;
	};
	/** With counts below 5 hidden; null in one's own figures, which leave it out. */
	readonly feedback: PublishedFeedback | null;
	/** With counts below 5 hidden: what it is about is a child's own feedback, too. */
	readonly further: ShownFurther;
	/** A period of which how it was from all sides is shown, where this is none; null in one's own figures. */
	readonly roundsFrom: Period | null;
	/** Whether PN4 counts as taking part, by the council's choice. */
	readonly pn4Counts: boolean;
	readonly sheet: Sheet;
}
