import { and, asc, desc, eq, gte, inArray } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { meeting, meetingChild, wish, wishAnswer, wishDone } from '../db/schema/index.ts';
import { nameOfAdult } from '../people/adult.ts';
import type { Service } from '../service.ts';

/** A wish of the child's with what came of it. */
export interface WishView {
	readonly id: string;
	readonly wish: string;
	readonly madeAt: number;
	/** A later sending of theirs no longer says it. */
	readonly unsaid: boolean;
	readonly meetingDay: DayISO | null;
	/** The child's part in the meeting it was made for. */
	readonly partId: string | null;
	readonly answer: null | {
		readonly verdict: 'yes' | 'partly' | 'no' | 'not-yet';
		readonly reason: string;
		readonly who: string | null;
		readonly byDay: DayISO | null;
		readonly by: string | null;
		readonly at: number;
	};
	readonly done: 'done' | 'partly' | 'not-done' | null;
}

/** Everything the child asked for, latest first, each with its latest answer and whether it was done. */
export function myWishes(service: Service, actor: ChildActor): WishView[] {
	permit(service, actor, 'answers.read-own', actor.id);
	const { db, vault } = service;
	const wishes = db
		.select({ wish, day: meeting.onDay, done: wishDone.how })
		.from(wish)
		.leftJoin(meetingChild, eq(meetingChild.id, wish.meetingChildId))
		.leftJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(wishDone, eq(wishDone.wishId, wish.id))
		.where(and(eq(wish.childId, actor.id), gte(wish.madeAt, actor.opensFrom)))
		.orderBy(desc(wish.madeAt), asc(wish.field), asc(wish.place))
		.all();
	const answers = db
		.select()
		.from(wishAnswer)
		.where(
			inArray(
				wishAnswer.wishId,
				wishes.map((row) => row.wish.id)
			)
		)
		.orderBy(asc(wishAnswer.answeredAt))
		.all();
	const latest = new Map(answers.map((answer) => [answer.wishId, answer]));
	return wishes.map(({ wish: row, day, done }) => {
		const answer = latest.get(row.id);
		return {
			id: row.id,
			wish: vault.open(`wish.text:${row.id}`, row.text),
			madeAt: row.madeAt,
			unsaid: row.unsaidAt !== null,
			meetingDay: day,
			partId: row.meetingChildId,
			done: done as WishView['done'],
			answer: answer
				? {
						verdict: answer.verdict as NonNullable<WishView['answer']>['verdict'],
						reason: vault.open(`wish_answer.reason:${answer.id}`, answer.reason),
						who: vault.openMaybe(`wish_answer.who:${answer.id}`, answer.who),
						byDay: answer.byDay,
						by: nameOfAdult(db, vault, answer.answeredBy),
						at: answer.answeredAt
					}
				: null
		};
	});
}
