import type { Translate } from '#lib/i18n/index.ts';
import type { HoursAndMinutes } from '#lib/domain/report/release-clock.ts';

/** From this many hours on a length is told in days. */
const MOST_HOURS = 72;

/** A length of time in a few words: `5 hours, 20 minutes`, or `4 days`. */
export function lengthInWords(t: Translate, { hours, minutes }: HoursAndMinutes): string {
	if (hours >= MOST_HOURS) {
		return t('staff-release:length.days', { count: Math.floor(hours / 24) });
	}
	return [
		...(hours > 0 ? [t('staff-release:length.hours', { count: hours })] : []),
		...(minutes > 0 || hours === 0 ? [t('staff-release:length.minutes', { count: minutes })] : [])
	].join(', ');
}
