import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { adult } from './adult.ts';
import { child } from './child.ts';
import type { Classification } from './classification.ts';
import { id, instant, sealed } from './column.ts';

/** "I don't feel safe", or an answer that says so. */
export const alert = sqliteTable(
	'alert',
	{
		id: id(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** `tell-someone-now`, `answer`. */
		kind: text('kind').notNull(),
		words: sealed('words'),
		/** The promise as the child was shown it, as JSON. */
		promise: text('promise').notNull(),
		sendKey: text('send_key').notNull(),
		raisedAt: instant('raised_at').notNull()
	},
	(t) => [uniqueIndex('alert_once').on(t.childId, t.sendKey), index('alert_raised').on(t.raisedAt)]
);

export const alertClass: Classification<typeof alert> = {
	id: 'service plain case',
	childId: 'child plain case',
	kind: 'child personal case',
	words: 'child sealed case',
	promise: 'service plain case',
	sendKey: 'service plain brief',
	raisedAt: 'service plain case'
};

/** Each time a contact was told of an alert. */
export const alertTold = sqliteTable(
	'alert_told',
	{
		id: id(),
		alertId: text('alert_id')
			.notNull()
			.references(() => alert.id),
		adultId: text('adult_id')
			.notNull()
			.references(() => adult.id),
		at: instant('at').notNull()
	},
	(t) => [index('alert_told_alert').on(t.alertId)]
);

export const alertToldClass: Classification<typeof alertTold> = {
	id: 'service plain case',
	alertId: 'service plain case',
	adultId: 'adult plain case',
	at: 'service plain case'
};

/** Acknowledged: the child sees "seen by … at …", and the repeating ends. */
export const alertSeen = sqliteTable('alert_seen', {
	alertId: text('alert_id')
		.primaryKey()
		.references(() => alert.id),
	by: text('by').notNull(),
	at: instant('at').notNull()
});

export const alertSeenClass: Classification<typeof alertSeen> = {
	alertId: 'service plain case',
	by: 'adult plain case',
	at: 'service plain case'
};

export const alertClosed = sqliteTable('alert_closed', {
	alertId: text('alert_id')
		.primaryKey()
		.references(() => alert.id),
	by: text('by').notNull(),
	at: instant('at').notNull(),
	what: sealed('what').notNull()
});

export const alertClosedClass: Classification<typeof alertClosed> = {
	alertId: 'service plain case',
	by: 'adult plain case',
	at: 'service plain case',
	what: 'child sealed case'
};

/** Who is on duty when: minutes of the day, Europe/London; weekday 1 (Monday) to 7. */
export const dutyWindow = sqliteTable('duty_window', {
	id: id(),
	adultId: text('adult_id')
		.notNull()
		.references(() => adult.id),
	weekday: integer('weekday').notNull(),
	fromMinute: integer('from_minute').notNull(),
	toMinute: integer('to_minute').notNull(),
	/** First to be told is 1. */
	place: integer('place').notNull()
});

export const dutyWindowClass: Classification<typeof dutyWindow> = {
	id: 'service plain account',
	adultId: 'adult plain account',
	weekday: 'service plain account',
	fromMinute: 'service plain account',
	toMinute: 'service plain account',
	place: 'service plain account'
};
