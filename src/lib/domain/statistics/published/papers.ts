import type { PaperFigures } from '#lib/domain/statistics/further.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import { hiddenCounts, type Published } from '#lib/domain/statistics/suppression.ts';
import { shownOf, type PublishedOf } from './tied.ts';

/**
 * The figures of a paper that follows meetings as they may leave the service. Mostly there is one for
 * each child, so where it is hidden how many were held, all of them are.
 */
export function publishPapers(
	{ percent_in_time, ...counts }: PaperFigures,
	held: Published
): PublishedOf<PaperFigures> {
	const { due, ...standings } = counts;
	const hidden = hiddenCounts({
		counts,
		relations: [{ total: 'due', parts: Object.keys(standings) }],
		hideLast: ['due']
	});
	const all = new Set(Object.keys(counts));
	const shown = shownOf({ due, ...standings }, held === 'suppressed' ? all : hidden);
	const told = [shown.due, shown.in_time, shown.not_due];
	return { ...shown, percent_in_time: publishedPercent(percent_in_time, told) };
}
