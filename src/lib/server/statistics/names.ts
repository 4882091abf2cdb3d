import { inArray } from 'drizzle-orm';
import { adult, team } from '../db/schema/index.ts';
import { adultName } from '../people/adult.ts';
import type { Service } from '../service.ts';
import type { BrokenDownBy } from './breakdown.ts';

/** The names of the groups of a breakdown by id; null where a group has none of its own. */
export function namesOf(
	service: Service,
	by: BrokenDownBy,
	ids: readonly string[]
): ReadonlyMap<string, string | null> {
	const names = new Map<string, string | null>(ids.map((id) => [id, null]));
	if (by === 'team') {
		const rows = service.db
			.select()
			.from(team)
			.where(inArray(team.id, [...ids]))
			.all();
		for (const { id, name } of rows) names.set(id, name);
	}
	if (by === 'lead') {
		const rows = service.db
			.select({ id: adult.id, name: adult.name })
			.from(adult)
			.where(inArray(adult.id, [...ids]))
			.all();
		for (const row of rows) names.set(row.id, adultName(service.vault, row));
	}
	return names;
}
