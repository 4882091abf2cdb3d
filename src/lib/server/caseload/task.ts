import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { DueCalendar } from '#lib/domain/meeting/due.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { PartFacts } from '#lib/server/meetings/facts.ts';

/** What is to be done about a part; the order is that of what burns, within one state of lateness. */
export const taskKinds = [
	'read-views',
	'talk',
	'outcome',
	'asked-back',
	'decisions',
	'corrections',
	'answers',
	'answers-again',
	'attendance',
	'promises',
	'decisions-done',
	'code',
	'ask-views',
	'no-views',
	'file'
] as const;

export type TaskKind = (typeof taskKinds)[number];

export interface Task {
	readonly kind: TaskKind;
	readonly due: DayISO;
	/** How many things, where that can be more than one. */
	readonly count: number;
}

/** What the rules of the tasks look at. */
export interface TaskInput extends PartFacts {
	readonly kind: MeetingKind;
	readonly status: MeetingStatus;
	readonly onDay: DayISO;
	readonly startsAt: Instant;
	readonly dateOfBirth: DayISO;
	/** When the child was told of the meeting and asked for views. */
	readonly askedAt: Instant | null;
	/** Promises of earlier meetings that nobody has looked at again. */
	readonly promises: number;
	/** Decisions of earlier meetings of which nobody has said whether they were done. */
	readonly decided: number;
}

/** The day it is, and the council's calendar and choices. */
export interface TaskClock extends DueCalendar {
	readonly now: Instant;
	/** Working days within which what children send is read (setting). */
	readonly readWithin: number;
}
