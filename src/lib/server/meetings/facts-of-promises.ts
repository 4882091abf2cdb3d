import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meeting, meetingChild, wish, wishAnswer, wishDone } from '#lib/server/db/schema/index.ts';

/** A wish that was answered with something to be done, and not yet looked at again. */
interface Promised {
	readonly wishId: string;
	readonly onDay: DayISO;
	readonly kind: MeetingKind;
}

/** The verdicts that promise something, now or later. */
export const promising: readonly string[] = ['yes', 'partly', 'not-yet'];

/**
 * What was promised to each of these children and is not yet marked done or not done, with the day
 * of the meeting it was promised at: the next meeting asks "was it done?" (FIELD.md).
 */
export function promisesOf(
	db: Tx,
	childIds: readonly string[]
): (childId: string, at: Pick<Promised, 'onDay' | 'kind'>) => string[] {
	const rows = db
		.select({
			childId: wish.childId,
			wishId: wish.id,
			onDay: meeting.onDay,
			kind: meeting.kind,
			verdict: wishAnswer.verdict
		})
		.from(wish)
		.innerJoin(wishAnswer, eq(wishAnswer.wishId, wish.id))
		.innerJoin(meetingChild, eq(meetingChild.id, wish.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(wishDone, eq(wishDone.wishId, wish.id))
		.where(
			and(inArray(wish.childId, [...childIds]), isNull(wishDone.wishId), isNotNull(meeting.onDay))
		)
		.orderBy(asc(wishAnswer.answeredAt))
		.all();
	const latest = new Map(rows.map((row) => [row.wishId, row]));
	const byChild = new Map<string, Promised[]>();
	for (const { childId, wishId, onDay, kind, verdict } of latest.values()) {
		if (onDay === null || !promising.includes(verdict)) continue;
		byChild.set(childId, [...(byChild.get(childId) ?? []), { wishId, onDay, kind }]);
	}
	return (childId, at) =>
		(byChild.get(childId) ?? []).filter((one) => isBefore(one, at)).map(({ wishId }) => wishId);
}

/** A review looks back at reviews, a conference at conferences: neither hears what the other was told. */
export function isBefore(
	one: Pick<Promised, 'onDay' | 'kind'>,
	at: Pick<Promised, 'onDay' | 'kind'>
): boolean {
	return one.onDay < at.onDay && isConference(one.kind) === isConference(at.kind);
}
