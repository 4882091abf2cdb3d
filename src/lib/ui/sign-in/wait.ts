import type { Translate } from '#lib/i18n/index.ts';

/** A wait in honest words, rounded up: `Try again in 20 seconds.` Nothing where there is none. */
export function waitWords(t: Translate, milliseconds: number): string {
	if (milliseconds <= 0) return '';
	const seconds = Math.ceil(milliseconds / 1000);
	return seconds <= 90
		? t('sign-in:wait.seconds', { count: seconds })
		: t('sign-in:wait.minutes', { count: Math.ceil(seconds / 60) });
}
