import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Band } from '#lib/domain/person/band.ts';
import { adviceOn, type Advice } from '#lib/domain/reading/advice.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { decision, decisionDone } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { doneHow, type DoneHow } from '#lib/server/wishes/verdict.ts';
import { wordingsOf, type WrittenWording } from './words.ts';

/** Whether something decided was done, as it was said at a later meeting. */
export interface Done {
	readonly how: DoneHow;
	readonly why: string | null;
	readonly at: number;
}

/** A decision as the one who writes it works on it. */
export interface DecisionLine {
	readonly id: string;
	readonly wishId: string | null;
	/** What the child was given last; null: nothing yet. */
	readonly given: WrittenWording | null;
	/** What was given before that, oldest first. */
	readonly earlier: readonly WrittenWording[];
	/** What the child has not been given. */
	readonly draft: WrittenWording | null;
	/** What would make the newest words easier to read. */
	readonly advice: Advice | null;
	readonly done: Done | null;
}

/** The decisions of one part in the order they were made. Call `partFor(…, 'decision.write', …)` first. */
export function decisionsOfPart(
	service: Service,
	db: Tx,
	partId: string,
	band: Band
): DecisionLine[] {
	const rows = db
		.select()
		.from(decision)
		.where(eq(decision.meetingChildId, partId))
		.orderBy(asc(decision.madeAt), sql`decision.rowid`)
		.all();
	return linesOf(service, db, rows, band);
}

type Row = typeof decision.$inferSelect;

/** Some decisions with their words. Call `partFor` first. */
export function linesOf(
	service: Service,
	db: Tx,
	rows: readonly Row[],
	band: Band
): DecisionLine[] {
	const ids = rows.map(({ id }) => id);
	const wordings = Map.groupBy(wordingsOf(service, db, ids, 'all'), (one) => one.decisionId);
	const done = doneOf(service, db, ids);
	return rows.map(({ id, wishId }) => {
		const all = wordings.get(id) ?? [];
		const shared = all.filter(({ sharedAt }) => sharedAt !== null);
		const newest = all.at(-1);
		return {
			id,
			wishId,
			given: shared.at(-1) ?? null,
			earlier: shared.slice(0, -1),
			draft: newest?.sharedAt === null ? newest : null,
			advice: newest ? adviceOn(newest.what, band) : null,
			done: done.get(id) ?? null
		};
	});
}

/** What was said of some decisions at a later meeting. */
export function doneOf(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	ids: readonly string[]
): ReadonlyMap<string, Done> {
	const rows = db
		.select()
		.from(decisionDone)
		.where(inArray(decisionDone.decisionId, [...ids]))
		.all();
	return new Map(
		rows.map((row) => [
			row.decisionId,
			{
				how: doneHow.find((one) => one === row.how) ?? 'not-done',
				why: vault.openMaybe(`decision_done.why:${row.decisionId}`, row.why),
				at: row.recordedAt
			}
		])
	);
}
