import { asc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meeting, meetingChild, wish, wishAnswer } from '#lib/server/db/schema/index.ts';
import { isBefore, promising } from '#lib/server/meetings/facts-of-promises.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { wishesBy, type WishLine } from './list.ts';

/** Something promised at an earlier meeting: was it done? */
export interface PromisedLine {
	readonly wish: WishLine;
	readonly meetingDay: DayISO;
}

/**
 * What was promised at earlier meetings of the same kind and is not settled, with what was promised
 * at the last of them, settled or not. Call `partFor(…, 'wish.answer', …)` first.
 */
export function promisedBefore(service: Service, db: Tx, part: Part, band: Band): PromisedLine[] {
	const { onDay, kind } = part.meeting;
	if (onDay === null) return [];
	const days = dayOfEach(db, part, { onDay, kind });
	const lines = wishesBy(service, db, [...days.keys()], band).flatMap((line) => {
		const meetingDay = days.get(line.id);
		return meetingDay ? [{ wish: line, meetingDay }] : [];
	});
	const last = lines
		.map(({ meetingDay }) => meetingDay)
		.sort()
		.at(-1);
	return lines.filter(({ wish: { done }, meetingDay }) => done === null || meetingDay === last);
}

type At = Parameters<typeof isBefore>[1];

/** The day of the meeting each promise was made at, by wish. */
function dayOfEach(db: Tx, { child }: Part, at: At): Map<string, DayISO> {
	const rows = db
		.select({ id: wish.id, onDay: meeting.onDay, kind: meeting.kind, verdict: wishAnswer.verdict })
		.from(wish)
		.innerJoin(wishAnswer, eq(wishAnswer.wishId, wish.id))
		.innerJoin(meetingChild, eq(meetingChild.id, wish.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(eq(wish.childId, child.id))
		.orderBy(asc(wishAnswer.answeredAt))
		.all();
	const latest = new Map(rows.map((row) => [row.id, row]));
	const days = new Map<string, DayISO>();
	for (const { id, onDay, kind, verdict } of latest.values()) {
		if (onDay === null || !promising.includes(verdict)) continue;
		if (isBefore({ onDay, kind }, at)) days.set(id, onDay);
	}
	return days;
}
