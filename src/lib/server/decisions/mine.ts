import { asc, eq, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { decision, wish } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { doneOf, type Done } from './lines.ts';
import { wordingsOf } from './words.ts';

/** A decision as its child sees it. */
export interface MyDecision {
	readonly id: string;
	readonly partId: string;
	readonly what: string;
	readonly who: string | null;
	readonly byDay: DayISO | null;
	readonly byWhen: string | null;
	/** What the child asked for, where it came of that. */
	readonly wish: string | null;
	readonly from: string;
	readonly sharedAt: number;
	/** It was changed after it was first shared, then; null: it was not. */
	readonly changedAt: number | null;
	/** What it says was taken back, then: its words are empty. */
	readonly takenBackAt: number | null;
	/** What it said before, latest first. */
	readonly before: readonly {
		readonly what: string;
		readonly at: number;
		readonly takenBackAt: number | null;
	}[];
	readonly done: Done | null;
}

/**
 * A child's own decisions in the order they were made. Drafts are not fetched; what was shared before
 * a card that nobody has confirmed stays closed.
 */
export function myDecisions(service: Service, actor: ChildActor): MyDecision[] {
	permit(service, actor, 'decision.read-own', actor.id);
	const { db, vault } = service;
	const rows = db
		.select({ row: decision, wishText: wish.text, wishMadeAt: wish.madeAt })
		.from(decision)
		.leftJoin(wish, eq(wish.id, decision.wishId))
		.where(eq(decision.childId, actor.id))
		.orderBy(asc(decision.madeAt), sql`decision.rowid`)
		.all();
	const ids = rows.map(({ row }) => row.id);
	const wordings = Map.groupBy(wordingsOf(service, db, ids, 'shared'), (one) => one.decisionId);
	const done = doneOf(service, db, ids);
	return rows.flatMap(({ row, wishText, wishMadeAt }) => {
		const opensWish = wishMadeAt !== null && isOpenTo(actor, wishMadeAt);
		const given = (wordings.get(row.id) ?? []).flatMap(({ sharedAt, ...one }) =>
			sharedAt !== null && isOpenTo(actor, sharedAt) ? [{ ...one, sharedAt }] : []
		);
		const [latest, ...before] = given.reverse();
		if (!latest) return [];
		const { what, who, byDay, byWhen, by, sharedAt, withdrawnAt } = latest;
		return [
			{
				id: row.id,
				partId: row.meetingChildId,
				what,
				who,
				byDay,
				byWhen,
				wish:
					row.wishId && wishText && opensWish
						? vault.open(`wish.text:${row.wishId}`, wishText)
						: null,
				from: by,
				sharedAt,
				changedAt: before.length > 0 ? sharedAt : null,
				takenBackAt: withdrawnAt,
				before: before.map((one) => ({
					what: one.what,
					at: one.sharedAt,
					takenBackAt: one.withdrawnAt
				})),
				done: done.get(row.id) ?? null
			}
		];
	});
}
