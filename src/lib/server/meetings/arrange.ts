import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Tx } from '../db/client.ts';
import { meeting, meetingChild } from '../db/schema/index.ts';
import { newId } from '../db/id.ts';

export interface NewMeeting {
	readonly ref: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	/** Europe/London; a meeting without a time starts at 09:00 (CONTRACT.md). */
	readonly startTime?: ClockTime;
	readonly minutes?: number;
	readonly venue?: string;
	readonly chairId?: string;
}

/** Adds a meeting and gives its id. The start is kept as day, time and instant, always together. */
export function addMeeting(tx: Tx, given: NewMeeting): string {
	const id = newId();
	const startTime = given.startTime ?? '09:00';
	tx.insert(meeting)
		.values({
			id,
			ref: given.ref,
			kind: given.kind,
			onDay: given.onDay,
			startTime,
			startsAt: given.onDay && londonInstant(given.onDay, startTime),
			minutes: given.minutes ?? null,
			venue: given.venue ?? null,
			chairId: given.chairId ?? null
		})
		.run();
	return id;
}

/** Adds a child's part to a meeting and gives its id; each child's papers hang on it. */
export function addChildToMeeting(
	tx: Tx,
	given: {
		meetingId: string;
		childId: string;
		ref?: string;
		dueOn?: DayISO;
		venueForChild?: string;
		askedAt?: number;
	}
): string {
	const id = newId();
	tx.insert(meetingChild)
		.values({
			id,
			ref: null,
			dueOn: null,
			venueForChild: null,
			askedAt: null,
			...given
		})
		.run();
	return id;
}
