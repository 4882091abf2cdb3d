import type { Published } from '#lib/domain/statistics/suppression.ts';

/** A count with its thousands told apart: `1,234`. */
export function countInWords(count: number): string {
	return count.toLocaleString('en-GB');
}

/** A rate with one decimal: `96.0%`; a dash where there is nothing to divide by. */
export function rateInWords(rate: number | null): string {
	return rate === null ? '–' : `${rate.toFixed(1)}%`;
}

/** A published count, or the word for what is hidden. */
export function publishedCount(value: Published, hidden: string): string {
	return value === 'suppressed' ? hidden : countInWords(value);
}

/** A published rate, or the word for what is hidden. */
export function publishedRate(value: Published | null, hidden: string): string {
	return value === 'suppressed' ? hidden : rateInWords(value);
}
