import { asc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { decision, meeting, meetingChild } from '#lib/server/db/schema/index.ts';
import { isBefore } from '#lib/server/meetings/facts-of-promises.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { linesOf, type DecisionLine } from './lines.ts';

/** A decision of an earlier meeting: was it done? */
export interface EarlierDecision {
	readonly line: DecisionLine;
	readonly meetingDay: DayISO;
}

/** What was shared at earlier meetings of the same sort: all that is open, and all of the last. */
export function decidedEarlier(
	service: Service,
	db: Tx,
	{ child, meeting: at }: Part,
	band: Band
): EarlierDecision[] {
	const { onDay, kind } = at;
	if (onDay === null) return [];
	const rows = db
		.select({ row: decision, onDay: meeting.onDay, kind: meeting.kind })
		.from(decision)
		.innerJoin(meetingChild, eq(meetingChild.id, decision.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(eq(decision.childId, child.id))
		.orderBy(asc(meeting.onDay), asc(decision.madeAt))
		.all();
	const days = new Map<string, DayISO>();
	for (const one of rows) {
		if (one.onDay !== null && isBefore({ onDay: one.onDay, kind: one.kind }, { onDay, kind }))
			days.set(one.row.id, one.onDay);
	}
	const lines = linesOf(
		service,
		db,
		rows.map(({ row }) => row).filter(({ id }) => days.has(id)),
		band
	).filter(({ given }) => given !== null && given.withdrawnAt === null);
	const last = [...days.values()].sort().at(-1);
	return lines.flatMap((line) => {
		const meetingDay = days.get(line.id);
		return meetingDay && (line.done === null || meetingDay === last) ? [{ line, meetingDay }] : [];
	});
}
