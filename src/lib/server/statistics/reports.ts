import type { ConferenceKind } from '#lib/domain/meeting/kinds.ts';
import type { ReportVerdict } from '#lib/domain/report/in-time.ts';
import type { Reports } from '#lib/domain/statistics/figures.ts';
import { percent } from '#lib/domain/statistics/percent.ts';
import { MEASURES } from './kept/measures.ts';
import type { Tally } from './tally.ts';

/** How the reports for held conferences of one kind reached their readers. */
export function reportFigures(tally: Tally, kind: ConferenceKind): Reports {
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
