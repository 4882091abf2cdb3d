import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import { suppress, type Published } from '#lib/domain/statistics/suppression.ts';
import type { Reports } from '../figures.ts';

/** The figures about reports as they may leave the service. */
export type PublishedReports = Readonly<
	Record<Exclude<keyof Reports, 'percent_in_time'>, Published> & {
		percent_in_time: Published | null;
	}
>;

/** Everything that adds up; those out of time and those not opened can be had by subtracting. */
function reportsTable({ due, in_time, late, not_shared, opened_before }: Reports): CountTable {
	return {
		counts: {
			due,
			in_time,
			late,
			not_shared,
			opened_before,
			out_of_time: late + not_shared,
			not_opened: due - opened_before
		},
		relations: [
			{ total: 'due', parts: ['in_time', 'out_of_time'] },
			{ total: 'out_of_time', parts: ['late', 'not_shared'] },
			{ total: 'due', parts: ['opened_before', 'not_opened'] }
		],
		hideLast: ['due', 'in_time', 'out_of_time']
	};
}

/** The figures about reports with small counts suppressed, and what would give them away. */
export function publishReports(reports: Reports): PublishedReports {
	const shown = suppress(reportsTable(reports));
	const of = (id: string): Published => shown[id] ?? 'suppressed';
	return {
		due: of('due'),
		in_time: of('in_time'),
		late: of('late'),
		not_shared: of('not_shared'),
		opened_before: of('opened_before'),
		percent_in_time: publishedPercent(
			reports.percent_in_time,
			['due', 'in_time', 'out_of_time'].map(of)
		)
	};
}
