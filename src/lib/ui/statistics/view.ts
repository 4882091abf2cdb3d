import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { ChildFigures } from '#lib/domain/participation/per-child.ts';
import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { PublishedFigures } from './published/figures.ts';
import type { PublishedChildren } from './published/children.ts';
import type { SheetLines } from './sheet/lines.ts';

/** How reports for conferences of one kind reached those who were to have them. */
export interface Reports {
	readonly due: number;
	readonly in_time: number;
	readonly late: number;
	readonly not_shared: number;
	readonly opened_before: number;
	readonly percent_in_time: number | null;
}

/** What came back after conferences. */
export interface Questionnaires {
	readonly returned: number;
	readonly initial: number;
	readonly review: number;
	readonly return_rate_percent: number | null;
	readonly by_month: readonly {
		readonly month: MonthISO;
		readonly initial: number;
		readonly review: number;
	}[];
	/** By question and answer, how many. */
	readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The figures of a period, named as in the JSON of the command. */
export interface Figures {
	readonly period: Period;
	readonly participation: Readonly<Record<FigureGroup, ParticipationFigures>>;
	readonly conferences: Readonly<Record<'initial' | 'review', { readonly held: number }>>;
	readonly reports: Readonly<Record<'initial' | 'review', Reports>>;
	readonly questionnaires: Questionnaires;
}

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

/** All that the figures page shows. */
export interface FiguresView {
	readonly period: Period;
	readonly groups: readonly Group[];
	readonly conferences: Figures['conferences'];
	readonly reports: Figures['reports'];
	readonly questionnaires: Questionnaires;
	/** Whether PN4 counts as taking part, by the council's choice. */
	readonly pn4Counts: boolean;
	readonly sheet: Sheet;
}
