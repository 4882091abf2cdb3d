import { eq, sql } from 'drizzle-orm';
import { bandOf, isBand } from '#lib/domain/person/band.ts';
import { fitOfText, type Fit } from '#lib/domain/person/fit.ts';
import { isLanguage, type Language } from '#lib/i18n/languages.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { child } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import type { Service } from '../service.ts';

/** The accents a teenager may choose; band CSS has each. */
export const accents = ['coral', 'lime', 'sky', 'violet', 'amber'] as const;

interface OwnLook {
	readonly look: Look;
	readonly fit: Fit | null;
	readonly language: Language | null;
}

/** A child's own band and accent, the language they read, and how pages fit them; null: never chosen. */
export function childLook(service: Service, actor: ChildActor): OwnLook {
	const row = byId(service).get({ id: actor.id });
	if (!row) return { look: { band: 'public' }, fit: null, language: null };
	const set = row.bandSet !== null && isBand(row.bandSet) ? row.bandSet : undefined;
	const band = bandOf(row.dob, londonDay(service.now()), set);
	return {
		look: row.accent ? { band, accent: row.accent } : { band },
		fit: row.fit === null ? null : fitOfText(row.fit),
		language: isLanguage(row.language) ? row.language : null
	};
}

const byId = statement((db) =>
	db
		.select({
			dob: child.dob,
			bandSet: child.bandSet,
			accent: child.accent,
			fit: child.fit,
			language: child.language
		})
		.from(child)
		.where(eq(child.id, sql.placeholder('id')))
		.prepare()
);
