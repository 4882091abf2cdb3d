import { asc } from 'drizzle-orm';
import { addDays, weekdayOf, type DayISO } from '#lib/domain/calendar/day.ts';
import { clockTimeOf } from '#lib/domain/calendar/clock-time.ts';
import { londonDay, londonInstant, type Instant } from '#lib/domain/calendar/london.ts';
import type { Stretch } from '#lib/domain/calendar/opening-hours.ts';
import type { Tx } from '../db/client.ts';
import { dutyWindow } from '../db/schema/index.ts';

export interface DutyStretch extends Stretch {
	readonly adultId: string;
}

/** Far enough to meet every window of a week from any moment in it. */
const DAYS_AHEAD = 8;

/** Who is on duty from when until when, from yesterday on, in the order they are told. */
export function dutyAround(db: Tx, now: Instant): DutyStretch[] {
	const windows = db.select().from(dutyWindow).orderBy(asc(dutyWindow.place)).all();
	const today = londonDay(now);
	return Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => addDays(today, ahead - 1)).flatMap(
		(day) =>
			windows
				.filter(({ weekday }) => weekday === weekdayOf(day))
				.map(({ adultId, fromMinute, toMinute }) => ({
					adultId,
					from: instantOf(day, fromMinute),
					to: instantOf(day, toMinute)
				}))
	);
}

/** The contacts on duty at a moment, first to be told first. */
export function onDutyAt(db: Tx, now: Instant): string[] {
	const there = dutyAround(db, now).filter(({ from, to }) => from <= now && now < to);
	return [...new Set(there.map(({ adultId }) => adultId))];
}

/** A minute of a day; 1440 is the next midnight. */
function instantOf(day: DayISO, minute: number): Instant {
	return minute >= 1440
		? londonInstant(addDays(day, 1), '00:00')
		: londonInstant(day, clockTimeOf(minute));
}
