import { eq, sql } from 'drizzle-orm';
import { bandOf, isBand } from '#lib/domain/person/band.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { child } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import type { Service } from '../service.ts';

/** The accents a teenager may choose; band CSS has each. */
export const accents = ['coral', 'lime', 'sky', 'violet', 'amber'] as const;

/** A child's own band and accent. */
export function childLook(service: Service, actor: ChildActor): Look {
	const row = byId(service).get({ id: actor.id });
	if (!row) return { band: 'public' };
	const set = row.bandSet !== null && isBand(row.bandSet) ? row.bandSet : undefined;
	const band = bandOf(row.dob, londonDay(service.now()), set);
	return row.accent ? { band, accent: row.accent } : { band };
}

const byId = statement((db) =>
	db
		.select({ dob: child.dob, bandSet: child.bandSet, accent: child.accent })
		.from(child)
		.where(eq(child.id, sql.placeholder('id')))
		.prepare()
);
