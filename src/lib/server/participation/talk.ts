import { desc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { newId } from '#lib/server/db/id.ts';
import { talk } from '#lib/server/db/schema/index.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** What became of the talk with the child before the meeting (IRO duty, Hampshire 5.14). */
export const talkOutcomes = ['held', 'offered', 'refused', 'not-possible'] as const;
export type TalkOutcome = (typeof talkOutcomes)[number];

export interface TalkLine {
	readonly outcome: TalkOutcome;
	readonly onDay: DayISO;
	/** The reviewer's own note; only where the one who hears the child asks. */
	readonly note: string | null;
	readonly by: string;
}

/** The talks of a part, latest first. Call `partFor(…, 'talk.record', …)` first. */
export function talksOf({ db, vault }: Service, part: Part): TalkLine[] {
	return db
		.select()
		.from(talk)
		.where(eq(talk.meetingChildId, part.part.id))
		.orderBy(desc(talk.recordedAt))
		.all()
		.flatMap((row) => {
			const outcome = talkOutcomes.find((one) => one === row.outcome);
			if (!outcome) return [];
			const note = vault.openMaybe(`talk.note:${row.id}`, row.note);
			const by = nameOfAdult(db, vault, row.recordedBy) ?? '';
			return [{ outcome, onDay: row.onDay, note, by }];
		});
}

export interface NewTalk {
	readonly outcome: TalkOutcome;
	readonly onDay: DayISO;
	readonly note: string;
}

/**
 * Notes a talk; the latest note counts, earlier ones stay.
 * @returns `day-ahead` for a day that has not come, else null. @throws 404 unless the actor may.
 */
export function recordTalk(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: NewTalk
): 'day-ahead' | null {
	const { db, vault } = service;
	return db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'talk.record', ids, tx);
			if (actor.kind !== 'adult') notThere();
			const at = service.now();
			if (given.onDay > londonDay(at)) return 'day-ahead';
			const id = newId();
			tx.insert(talk)
				.values({
					id,
					meetingChildId: part.id,
					outcome: given.outcome,
					onDay: given.onDay,
					note: vault.sealMaybe(`talk.note:${id}`, given.note),
					recordedBy: actor.id,
					recordedAt: at
				})
				.run();
			const detail = { outcome: given.outcome };
			record(tx, actor, at, { action: 'talk.record', subject: part.id, childId: child.id, detail });
			return null;
		},
		{ behavior: 'immediate' }
	);
}
