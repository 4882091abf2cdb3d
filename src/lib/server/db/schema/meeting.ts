import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import { isNotNull } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { day, id, instant } from './column.ts';

/** A review or conference. Its kind is one of domain/meeting/kinds.ts. */
export const meeting = sqliteTable(
	'meeting',
	{
		id: id(),
		ref: text('ref').notNull().unique(),
		kind: text('kind').$type<MeetingKind>().notNull(),
		/** The day it is planned for or was held; null while only due. */
		onDay: day('on_day'),
		/** `HH:MM`, Europe/London. */
		startTime: text('start_time').$type<ClockTime>().notNull(),
		/** The same start as an instant; null while there is no day. */
		startsAt: instant('starts_at'),
		minutes: integer('minutes'),
		/** May give a home or school away: shown per recipient only. */
		venue: text('venue'),
		/** The chair where it is not whoever is allocated on the day. */
		chairId: text('chair_id').references(() => adult.id),
		/** When the parts that the extract lacks were last set here, so that a later extract does not undo them. */
		setHereAt: instant('set_here_at'),
		/** The status `sayso_meetings.csv` gave last; null: none, so that it follows from the day. */
		statedStatus: text('stated_status').$type<MeetingStatus>(),
		/** The extract's review row says it was cancelled. */
		cancelledInExtract: integer('cancelled_in_extract', { mode: 'boolean' })
			.notNull()
			.default(false)
	},
	(t) => [index('meeting_day').on(t.onDay, t.kind)]
);

export const meetingClass: Classification<typeof meeting> = {
	id: 'service plain case',
	ref: 'service plain case',
	kind: 'service plain case',
	onDay: 'service plain case',
	startTime: 'service plain case',
	startsAt: 'service plain case',
	minutes: 'service plain case',
	venue: 'child personal case',
	chairId: 'adult plain case',
	setHereAt: 'service plain case',
	statedStatus: 'service plain case',
	cancelledInExtract: 'service plain case'
};

/** What became of a meeting. No row: planned. */
export const meetingOutcome = sqliteTable('meeting_outcome', {
	meetingId: text('meeting_id')
		.primaryKey()
		.references(() => meeting.id),
	/** `held`, `cancelled`, `rearranged` or `adjourned`. */
	outcome: text('outcome').$type<'held' | 'cancelled' | 'rearranged' | 'adjourned'>().notNull(),
	/** Who authorised a cancellation. */
	authorisedBy: text('authorised_by'),
	reason: text('reason'),
	/** When a held meeting ended; null: not said. */
	endedAt: instant('ended_at'),
	recordedBy: text('recorded_by').notNull(),
	recordedAt: instant('recorded_at').notNull()
});

export const meetingOutcomeClass: Classification<typeof meetingOutcome> = {
	meetingId: 'service plain case',
	outcome: 'service plain case',
	authorisedBy: 'adult plain case',
	reason: 'service personal case',
	endedAt: 'service plain case',
	recordedBy: 'service plain case',
	recordedAt: 'service plain case'
};

/** One child's part in a meeting. Each child's papers hang on this and stay apart. */
export const meetingChild = sqliteTable(
	'meeting_child',
	{
		id: id(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meeting.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** The extract's id of this child's row: review id, ICPC id or RCPC id; each of its files numbers for itself. */
		ref: text('ref'),
		dueOn: day('due_on'),
		/** The venue as this child may be told it; null: withheld, as it is unless chosen. */
		venueForChild: text('venue_for_child'),
		/** When the child was told that the meeting is coming and asked for views. */
		askedAt: instant('asked_at')
	},
	(t) => [
		uniqueIndex('meeting_child_once').on(t.meetingId, t.childId),
		index('meeting_child_child').on(t.childId),
		index('meeting_child_ref').on(t.ref),
		index('meeting_child_asked').on(t.askedAt).where(isNotNull(t.askedAt))
	]
);

export const meetingChildClass: Classification<typeof meetingChild> = {
	id: 'service plain case',
	meetingId: 'service plain case',
	childId: 'child plain case',
	ref: 'service plain case',
	dueOn: 'child personal case',
	venueForChild: 'child personal case',
	askedAt: 'service plain case'
};

/** Somebody invited, and whether this child is shown that they come. */
export const meetingGuest = sqliteTable(
	'meeting_guest',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		adultId: text('adult_id').references(() => adult.id),
		/** Who they are to this child, in a few words: "your social worker". */
		label: text('label').notNull(),
		shownToChild: integer('shown_to_child', { mode: 'boolean' }).notNull()
	},
	(t) => [index('meeting_guest_child').on(t.meetingChildId)]
);

export const meetingGuestClass: Classification<typeof meetingGuest> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	adultId: 'adult plain case',
	label: 'child personal case',
	shownToChild: 'child plain case'
};
