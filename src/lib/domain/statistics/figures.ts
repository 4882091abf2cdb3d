import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import type { Period } from './period.ts';

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
