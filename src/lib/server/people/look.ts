import { eq, sql } from 'drizzle-orm';
import { bandOf, isBand } from '#lib/domain/person/band.ts';
import { fitOfText, type Fit } from '#lib/domain/person/fit.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { child } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import type { Service } from '../service.ts';

/** The accents a teenager may choose; band CSS has each. */
export const accents = ['coral', 'lime', 'sky', 'violet', 'amber'] as const;

/** A child's own band and accent, and how they had pages made to fit them; null: never chosen. */
export function childLook(
	service: Service,
	actor: ChildActor
): { readonly look: Look; readonly fit: Fit | null } {
	const row = byId(service).get({ id: actor.id });
	if (!row) return { look: { band: 'public' }, fit: null };
	const set = row.bandSet !== null && isBand(row.bandSet) ? row.bandSet : undefined;
	const band = bandOf(row.dob, londonDay(service.now()), set);
	return {
		look: row.accent ? { band, accent: row.accent } : { band },
		fit: row.fit === null ? null : fitOfText(row.fit)
	};
}

const byId = statement((db) =>
	db
		.select({ dob: child.dob, bandSet: child.bandSet, accent: child.accent, fit: child.fit })
		.from(child)
		.where(eq(child.id, sql.placeholder('id')))
		.prepare()
);
