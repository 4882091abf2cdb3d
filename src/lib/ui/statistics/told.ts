import { percent } from '#lib/domain/statistics/percent.ts';
import type { Translate } from '#lib/i18n/index.ts';
import { extremeRates } from '../chart/telling.ts';
import { countInWords, rateInWords } from './numbers.ts';
import type { Group } from './view.ts';

/** The telling facts of a group's chart, in words. */
export function groupTold(
	{ figures }: Pick<Group, 'figures'>,
	rows: readonly { readonly label: string; readonly rate: number | null; readonly of: number }[],
	t: Translate
): string {
	const { participated, eligible, unrecorded, codes } = figures;
	const extremes = extremeRates(rows);
	return [
		figures.percent === null
			? t('statistics:told.uncounted')
			: t('statistics:told.whole', {
					part: countInWords(participated),
					whole: countInWords(eligible),
					percent: rateInWords(figures.percent)
				}),
		extremes &&
			t(extremes.passedOver ? 'statistics:told.extremes_of_many' : 'statistics:told.extremes', {
				highLabel: extremes.highest.label,
				high: rateInWords(extremes.highest.rate),
				highOf: countInWords(extremes.highest.of),
				lowLabel: extremes.lowest.label,
				low: rateInWords(extremes.lowest.rate),
				lowOf: countInWords(extremes.lowest.of)
			}),
		unrecorded + codes.PN0 > 0 &&
			t('statistics:told.left_out', {
				unrecorded: countInWords(unrecorded),
				underFour: countInWords(codes.PN0)
			})
	]
		.filter(Boolean)
		.join(' ');
}

/** A part of the counted, in per cent of them. */
export function shareOf(part: number, whole: number): string {
	return rateInWords(percent(part, whole));
}
