import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import type { FeedbackFigures } from './feedback.ts';
import type { FurtherFigures } from './further.ts';
import type { Period } from './period.ts';

/** How the reports for held conferences of one kind reached those who were to have them. */
export interface Reports {
	/** Meeting x child x recipient: one for each who was to have the report. */
	readonly due: number;
	readonly in_time: number;
	readonly late: number;
	readonly not_shared: number;
	/** Opened before the start; late ones count too. */
	readonly opened_before: number;
	/** In time of due in per cent, one decimal; null when none was due. */
	readonly percent_in_time: number | null;
}

/** What came back after conferences, counted by the day it came. */
export interface Questionnaires {
	readonly returned: number;
	readonly initial: number;
	readonly review: number;
	/** Received in the period of conferences held in the period, in per cent; null when none was held. */
	readonly return_rate_percent: number | null;
	/** Every month that has a day in the period, those without any included. */
	readonly by_month: readonly {
		readonly month: MonthISO;
		readonly initial: number;
		readonly review: number;
	}[];
	/** By question and answer, how many. */
	readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The staff figures of a period, named as in the JSON of the command. The counts are true ones. */
export interface Figures extends FurtherFigures {
	readonly period: Period;
	readonly participation: Readonly<Record<FigureGroup, ParticipationFigures>>;
	readonly conferences: Readonly<Record<'initial' | 'review', { readonly held: number }>>;
	readonly reports: Readonly<Record<'initial' | 'review', Reports>>;
	readonly questionnaires: Questionnaires;
	/** What came in through the portal and on its paper forms; in `questionnaires` it is counted, too. */
	readonly feedback: FeedbackFigures;
}
