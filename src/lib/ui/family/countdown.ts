import type { Translate } from '#lib/i18n/index.ts';

/** How far away a day is, in words: today, tomorrow, in six days; null: it is over, or not set. */
export function countdown(t: Translate, inDays: number | null): string | null {
	if (inDays === null || inDays < 0) return null;
	if (inDays === 0) return t('family-home:countdown.today');
	if (inDays === 1) return t('family-home:countdown.tomorrow');
	return t('family-home:countdown.days', { count: inDays });
}
