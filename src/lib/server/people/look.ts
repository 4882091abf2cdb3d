import type { DayISO } from '#lib/domain/calendar/day.ts';
import { bandOf, isBand } from '#lib/domain/person/band.ts';
import { fitOfText, type Fit } from '#lib/domain/person/fit.ts';
import { isLanguage, type Language } from '#lib/i18n/languages.ts';
import { child } from '../db/schema/index.ts';

/** The accents a teenager may choose; band CSS has each. */
export const accents = ['coral', 'lime', 'sky', 'violet', 'amber'] as const;

interface OwnLook {
	readonly look: Look;
	readonly fit: Fit | null;
	readonly language: Language | null;
}

/** What a child's pages look like, as their row says it. */
export const ownColumns = {
	dob: child.dob,
	bandSet: child.bandSet,
	accent: child.accent,
	fit: child.fit,
	language: child.language
};
export type OwnRow = Pick<typeof child.$inferSelect, keyof typeof ownColumns>;

/** A child's own band and accent, the language they read, and how pages fit them; null: never chosen. */
export function ownLook({ dob, bandSet, accent, fit, language }: OwnRow, today: DayISO): OwnLook {
	const set = bandSet !== null && isBand(bandSet) ? bandSet : undefined;
	const band = bandOf(dob, today, set);
	return {
		look: accent ? { band, accent } : { band },
		fit: fit === null ? null : fitOfText(fit),
		language: isLanguage(language) ? language : null
	};
}
