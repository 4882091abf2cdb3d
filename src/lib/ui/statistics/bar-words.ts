import type { Translate } from '#lib/i18n/index.ts';
import type { BarWords } from '../chart/series.ts';
import { countInWords, rateInWords } from './numbers.ts';

/** What is written at a bar: `96.0%  240 of 250`. */
export function barWords(t: Translate): BarWords {
	return ({ rate, part, total }) => ({
		rate: rateInWords(rate),
		of: t('statistics:figure.of', { part: countInWords(part), whole: countInWords(total) })
	});
}
