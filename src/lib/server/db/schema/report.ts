import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant } from './column.ts';
import { meeting } from './meeting.ts';

/** One report expected by one recipient for one child at one meeting, as an extract gives it. */
export const reportRelease = sqliteTable(
	'report_release',
	{
		id: id(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meeting.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		/** Null: never shared. */
		releasedAt: instant('released_at'),
		openedAt: instant('opened_at')
	},
	(t) => [
		uniqueIndex('report_release_once').on(t.meetingId, t.childId, t.adultId),
		index('report_release_adult').on(t.adultId)
	]
);

export const reportReleaseClass: Classification<typeof reportRelease> = {
	id: 'service plain case',
	meetingId: 'service plain case',
	childId: 'child plain case',
	adultId: 'adult plain case',
	releasedAt: 'service plain case',
	openedAt: 'adult personal case'
};

/** A questionnaire returned after a conference, as an extract gives it. Answers are JSON of closed choices, no free words. */
export const questionnaireResponse = sqliteTable(
	'questionnaire_response',
	{
		id: id(),
		ref: text('ref').notNull().unique(),
		meetingId: text('meeting_id')
			.notNull()
			.references(() => meeting.id),
		receivedOn: text('received_on').notNull(),
		/** `parent` or `carer`; null: not said. */
		respondent: text('respondent'),
		answers: text('answers').notNull()
	},
	(t) => [
		index('questionnaire_received').on(t.receivedOn),
		index('questionnaire_meeting').on(t.meetingId)
	]
);

export const questionnaireResponseClass: Classification<typeof questionnaireResponse> = {
	id: 'service plain case',
	ref: 'service plain case',
	meetingId: 'service plain case',
	receivedOn: 'service plain case',
	respondent: 'adult plain case',
	answers: 'adult personal case'
};
