import type { Published } from '#lib/domain/statistics/suppression.ts';

/**
 * A percentage as it may leave the service: only when its numerator, its denominator and the rest
 * between them are shown, because with one of these it gives the others. That there is nothing to
 * divide by (null) tells the denominator, so it is hidden with it.
 */
export function publishedPercent(
	percent: number | null,
	counts: readonly Published[]
): Published | null {
	return counts.includes('suppressed') ? 'suppressed' : percent;
}
