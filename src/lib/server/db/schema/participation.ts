import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import type { Classification } from './classification.ts';
import { day, id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';

/** The confirmed code of one child at one meeting. No row: unrecorded. */
export const participation = sqliteTable('participation', {
	meetingChildId: text('meeting_child_id')
		.primaryKey()
		.references(() => meetingChild.id),
	/** PN0 … PN7 (SSDA903). */
	code: text('code').notNull(),
	/** `portal` or `import`. What was confirmed in the portal wins over a later extract. */
	source: text('source').notNull(),
	confirmedBy: text('confirmed_by').notNull(),
	confirmedAt: instant('confirmed_at').notNull()
});

export const participationClass: Classification<typeof participation> = {
	meetingChildId: 'child plain case',
	code: 'child personal case',
	source: 'service plain case',
	confirmedBy: 'adult plain case',
	confirmedAt: 'service plain case'
};

/** Who was in the room, and what they did there. */
export const attendance = sqliteTable(
	'attendance',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		/** Null: the child. */
		adultId: text('adult_id').references(() => adult.id),
		/** Child: `absent`, `spoke`, `advocate-spoke`, `without-words`, `nothing`. Adult: `absent`, `took-part`, `sat-by`. */
		how: text('how').notNull(),
		/** Child only: `led`, `led-part` or null. */
		led: text('led'),
		recordedBy: text('recorded_by').notNull(),
		recordedAt: instant('recorded_at').notNull()
	},
	(t) => [index('attendance_meeting_child').on(t.meetingChildId)]
);

export const attendanceClass: Classification<typeof attendance> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	adultId: 'adult plain case',
	how: 'child personal case',
	led: 'child personal case',
	recordedBy: 'adult plain case',
	recordedAt: 'service plain case'
};

/** The IRO's talk with the child before the review (IRO duty, Hampshire 5.14). The latest row counts. */
export const talk = sqliteTable(
	'talk',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		/** `offered`, `held`, `refused` or `not-possible`. */
		outcome: text('outcome').notNull(),
		onDay: day('on_day').notNull(),
		note: sealed('note'),
		recordedBy: text('recorded_by').notNull(),
		recordedAt: instant('recorded_at').notNull()
	},
	(t) => [index('talk_meeting_child').on(t.meetingChildId), index('talk_day').on(t.onDay)]
);

export const talkClass: Classification<typeof talk> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	outcome: 'child personal case',
	onDay: 'child personal case',
	note: 'child sealed case',
	recordedBy: 'adult plain case',
	recordedAt: 'service plain case'
};

/** A later extract that disagrees with a code confirmed here: kept to be looked at, never applied. */
export const codeDifference = sqliteTable('code_difference', {
	meetingChildId: text('meeting_child_id')
		.primaryKey()
		.references(() => meetingChild.id),
	importedCode: text('imported_code').notNull(),
	noticedAt: instant('noticed_at').notNull()
});

export const codeDifferenceClass: Classification<typeof codeDifference> = {
	meetingChildId: 'child plain case',
	importedCode: 'child personal case',
	noticedAt: 'service plain case'
};
