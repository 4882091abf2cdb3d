import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';
import { meetingChild } from './meeting.ts';
import { allocation } from './tie.ts';

/** On what an advocate's allocation stands: the child asked for them, or cannot and it was recorded why. */
export const advocateAuthority = sqliteTable('advocate_authority', {
	allocationId: text('allocation_id')
		.primaryKey()
		.references(() => allocation.id),
	basis: text('basis').$type<'instructed' | 'non-instructed'>().notNull(),
	/** Why they cannot instruct; null: they do. */
	why: sealed('why'),
	recordedBy: text('recorded_by').notNull(),
	recordedAt: instant('recorded_at').notNull(),
	/** The child's own answer: `yes` or `no`; null: not asked yet, or cannot. */
	answer: text('answer').$type<'yes' | 'no'>(),
	answeredAt: instant('answered_at')
});

export const advocateAuthorityClass: Classification<typeof advocateAuthority> = {
	allocationId: 'service plain case',
	basis: 'child personal case',
	why: 'child sealed case',
	recordedBy: 'adult plain case',
	recordedAt: 'service plain case',
	answer: 'child personal case',
	answeredAt: 'service plain case'
};

/** What an advocate brings on a child's behalf to one meeting. The draft is sealed as JSON. */
export const advocateSaid = sqliteTable(
	'advocate_said',
	{
		id: id(),
		meetingChildId: text('meeting_child_id')
			.notNull()
			.references(() => meetingChild.id),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		/** The child's own words, the advocate's account, how they were gathered. */
		draft: sealed('draft').notNull(),
		revision: integer('revision').notNull(),
		savedAt: instant('saved_at').notNull()
	},
	(t) => [
		uniqueIndex('advocate_said_once').on(t.meetingChildId, t.adultId),
		index('advocate_said_child').on(t.childId)
	]
);

export const advocateSaidClass: Classification<typeof advocateSaid> = {
	id: 'service plain case',
	meetingChildId: 'child plain case',
	childId: 'child plain case',
	adultId: 'adult plain case',
	draft: 'child sealed case',
	revision: 'service plain case',
	savedAt: 'service plain case'
};

/** As submitted; submitted again, the last counts. Frozen, sealed as JSON, files by id. */
export const advocateSaidSent = sqliteTable(
	'advocate_said_sent',
	{
		id: id(),
		saidId: text('said_id')
			.notNull()
			.references(() => advocateSaid.id),
		number: integer('number').notNull(),
		content: sealed('content').notNull(),
		/** The child's own words are in it, or the child told the advocate what to say: the advocate was briefed. */
		briefed: integer('briefed', { mode: 'boolean' }).notNull().default(false),
		sentAt: instant('sent_at').notNull(),
		takenBackAt: instant('taken_back_at')
	},
	(t) => [uniqueIndex('advocate_said_sent_once').on(t.saidId, t.number)]
);

export const advocateSaidSentClass: Classification<typeof advocateSaidSent> = {
	id: 'service plain case',
	saidId: 'service plain case',
	number: 'service plain case',
	content: 'child sealed case',
	briefed: 'child personal case',
	sentAt: 'service plain case',
	takenBackAt: 'service plain case'
};

/** What became of a submission: `read` by the hearer, or the child's check: `thats-me`, `not-me`, `changes`, `cannot-check`. */
export const advocateSaidMark = sqliteTable(
	'advocate_said_mark',
	{
		id: id(),
		sentId: text('sent_id')
			.notNull()
			.references(() => advocateSaidSent.id),
		what: text('what')
			.$type<'read' | 'thats-me' | 'not-me' | 'changes' | 'cannot-check'>()
			.notNull(),
		/** What the child would change, or why they cannot check. */
		words: sealed('words'),
		by: text('by').notNull(),
		at: instant('at').notNull()
	},
	(t) => [index('advocate_said_mark_sent').on(t.sentId, t.at)]
);

export const advocateSaidMarkClass: Classification<typeof advocateSaidMark> = {
	id: 'service plain case',
	sentId: 'service plain case',
	what: 'child personal case',
	words: 'child sealed case',
	by: 'adult plain case',
	at: 'service plain case'
};

/** A photo or recording that goes with a submission; its bytes lie sealed in the data folder under this id. */
export const advocateFile = sqliteTable(
	'advocate_file',
	{
		id: id(),
		saidId: text('said_id')
			.notNull()
			.references(() => advocateSaid.id),
		kind: text('kind').notNull(),
		type: text('type').notNull(),
		size: integer('size').notNull(),
		seconds: integer('seconds'),
		about: sealed('about').notNull(),
		addedAt: instant('added_at').notNull(),
		/** When it was taken out of the draft, and stays with what somebody had read by then; null: it is in the draft. */
		takenAt: instant('taken_at')
	},
	(t) => [index('advocate_file_said').on(t.saidId)]
);

export const advocateFileClass: Classification<typeof advocateFile> = {
	id: 'service plain case',
	saidId: 'service plain case',
	kind: 'service plain case',
	type: 'service plain case',
	size: 'service plain case',
	seconds: 'service plain case',
	about: 'child sealed case',
	addedAt: 'service plain case',
	takenAt: 'service plain case'
};
