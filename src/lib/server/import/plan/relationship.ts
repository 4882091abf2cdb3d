import { and, eq, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { relationship } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import type { Run } from '../run.ts';

const ofKind = statement((db) =>
	db
		.select()
		.from(relationship)
		.where(
			and(
				eq(relationship.adultId, sql.placeholder('adultId')),
				eq(relationship.childId, sql.placeholder('childId')),
				eq(relationship.kind, sql.placeholder('kind'))
			)
		)
		.prepare()
);

/**
 * The relationship a row is about. Rows have no id of their own: it is the one between the same two,
 * of the same kind, from the same day. A first day that was unknown before, or isn't said now, fits
 * the one there is; otherwise an old one would stay open beside it for ever.
 */
export function storedRelationship(
	run: Run,
	adultId: string,
	childId: string,
	row: { readonly relationship: string; readonly from: DayISO | null | undefined }
) {
	const stored = ofKind(run.service).all({ adultId, childId, kind: row.relationship });
	if (!row.from) return stored.find(({ from }) => from === null) ?? only(stored);
	return stored.find(({ from }) => from === row.from) ?? stored.find(({ from }) => from === null);
}

function only<T>(all: readonly T[]): T | undefined {
	return all.length === 1 ? all[0] : undefined;
}
