import type { ConferenceKind } from '#lib/domain/meeting/kinds.ts';
import type { ReportVerdict } from '#lib/domain/report/in-time.ts';
import { percent } from '#lib/domain/statistics/percent.ts';
import { MEASURES } from './kept/measures.ts';
import type { Tally } from './tally.ts';

/** How the reports for held conferences of one kind reached those who were to have them. */
export interface ReportFigures {
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

export function reportFigures(tally: Tally, kind: ConferenceKind): ReportFigures {
	const count = (verdict: ReportVerdict) => tally(kind, MEASURES.report, verdict);
	const [in_time, late, not_shared] = [count('in-time'), count('late'), count('not-shared')];
	const due = in_time + late + not_shared;
	return {
		due,
		in_time,
		late,
		not_shared,
		opened_before: tally(kind, MEASURES.opened, 'yes'),
		percent_in_time: percent(in_time, due)
	};
}
