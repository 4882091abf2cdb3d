import type { Translate } from '#lib/i18n/index.ts';
import { waitWords } from './wait.ts';

const fields = ['name', 'password', 'code'] as const;

/** What is wrong with a sign-in by password, for the summary on top. It isn't said which of the three. */
export function formProblems(
	t: Translate,
	{ came, wait, empty }: { came: string; wait: number; empty?: readonly string[] }
): { field: string | null; text: string }[] {
	if (came === 'empty') {
		return fields
			.filter((field) => empty?.includes(field))
			.map((field) => ({ field, text: t(`sign-in:work.empty.${field}`) }));
	}
	if (came === 'use-provider') return [{ field: null, text: t('sign-in:work.use-provider') }];
	const later = waitWords(t, wait);
	if (came === 'early') return [{ field: null, text: `${t('sign-in:work.early')} ${later}` }];
	return [{ field: 'password', text: `${t('sign-in:work.wrong')} ${later}`.trim() }];
}
