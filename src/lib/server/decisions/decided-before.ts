import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Tx } from '#lib/server/db/client.ts';
import {
	decision,
	decisionDone,
	decisionWords,
	meeting,
	meetingChild
} from '#lib/server/db/schema/index.ts';
import { isBefore } from '#lib/server/meetings/facts-of-promises.ts';
import { stands } from './stands.ts';

interface At {
	readonly onDay: DayISO;
	readonly kind: MeetingKind;
}

/**
 * The decisions shared with each of these children of which nobody has said yet whether they were
 * done: the next meeting of the same sort asks (FIELD.md).
 */
export function decidedBefore(
	db: Tx,
	childIds: readonly string[]
): (childId: string, at: At) => string[] {
	const rows = db
		.selectDistinct({
			childId: decision.childId,
			id: decision.id,
			onDay: meeting.onDay,
			kind: meeting.kind
		})
		.from(decision)
		.innerJoin(decisionWords, eq(decisionWords.decisionId, decision.id))
		.innerJoin(meetingChild, eq(meetingChild.id, decision.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(decisionDone, eq(decisionDone.decisionId, decision.id))
		.where(
			and(
				inArray(decision.childId, [...childIds]),
				isNotNull(decisionWords.sharingId),
				isNull(decisionDone.decisionId),
				stands
			)
		)
		.all();
	const byChild = Map.groupBy(rows, (row) => row.childId);
	return (childId, at) =>
		(byChild.get(childId) ?? []).flatMap(({ id, onDay, kind }) =>
			onDay !== null && isBefore({ onDay, kind }, at) ? [id] : []
		);
}
