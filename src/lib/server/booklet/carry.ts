import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { answersFrom } from '#lib/instruments/engine/stored.ts';
import type { Booklet, BookletPage } from '#lib/instruments/my-life/booklet.ts';
import type { Entry } from './content.ts';

/** The answers that a page of today's booklet asks for and that still fit it. */
export function answersNow(page: BookletPage, entries: readonly Entry[]): Answers {
	const fitting = entries.filter((entry) => fits(page, entry));
	return Object.fromEntries(fitting.map(({ field, answer }) => [field, answer]));
}

/** What was said in the booklet of another age and has no place on today's page: kept, and shown beside. */
export function saidEarlier(page: BookletPage, entries: readonly Entry[]): readonly Entry[] {
	return entries.filter((entry) => !fits(page, entry));
}

/** The page with fresh answers: what was taken off it is gone, what it does not ask for stays. */
export function withFresh(
	entries: readonly Entry[],
	fresh: Answers,
	page: BookletPage,
	{ id, version }: Pick<Booklet, 'id' | 'version'>,
	at: Instant,
	language: Language = 'en'
): readonly Entry[] {
	const said = Object.entries(fresh).map(([field, answer]): Entry => {
		const same = entries.find(
			(old) => old.field === field && JSON.stringify(old.answer) === JSON.stringify(answer)
		);
		const read = language === 'en' ? {} : { language };
		return same ?? { field, answer, in: { id, version }, at, ...read };
	});
	return [...saidEarlier(page, entries), ...said];
}

function fits(page: BookletPage, { field, answer }: Entry): boolean {
	return Object.hasOwn(answersFrom({ pages: [page] }, { [field]: answer }).answers, field);
}
