import { and, asc, desc, eq, getTableColumns, gte } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { given } from '../db/given.ts';
import { meeting, meetingChild, wish, wishAnswer, wishDone } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
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
	const mine = { childId: actor.id, opensFrom: actor.opensFrom };
	const wishes = wished(service).all(mine);
	const answers = wishes.length === 0 ? [] : answered(service).all(mine);
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

const ofChild = and(eq(wish.childId, given('childId')), gte(wish.madeAt, given('opensFrom')));

const wished = statement((db) =>
	db
		.select({ wish, day: meeting.onDay, done: wishDone.how })
		.from(wish)
		.leftJoin(meetingChild, eq(meetingChild.id, wish.meetingChildId))
		.leftJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(wishDone, eq(wishDone.wishId, wish.id))
		.where(ofChild)
		.orderBy(desc(wish.madeAt), asc(wish.field), asc(wish.place))
		.prepare()
);

const answered = statement((db) =>
	db
		.select(getTableColumns(wishAnswer))
		.from(wishAnswer)
		.innerJoin(wish, eq(wish.id, wishAnswer.wishId))
		.where(ofChild)
		.orderBy(asc(wishAnswer.answeredAt))
		.prepare()
);
