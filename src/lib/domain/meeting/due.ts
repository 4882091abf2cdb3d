import type { BankHolidays } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { HOUR, type Instant } from '#lib/domain/calendar/london.ts';
import { addWorkingDays } from '#lib/domain/calendar/working-days.ts';
import {
	CLOCKS,
	type ClockId,
	type DayClockId,
	type HourClockId,
	type SettingClockId
} from '#lib/domain/meeting/clocks.ts';

/** The numbers a council has set for itself, in the clock's own unit and sign. */
export type ClockSettings = Readonly<Partial<Record<SettingClockId, number>>>;

/** What day clocks need: the bank holidays, and the council's own numbers. */
export interface DueCalendar {
	readonly holidays: BankHolidays;
	readonly settings?: ClockSettings;
}

function isSetting(id: ClockId): id is SettingClockId {
	return CLOCKS[id].isSetting;
}

/** A clock's number in its own unit: the council's where it may set one and did, or the table's. */
export function amountOf(id: ClockId, settings: ClockSettings = {}): number {
	return (isSetting(id) ? settings[id] : undefined) ?? CLOCKS[id].amount;
}

/**
 * The last day on which something is in time, by a clock that runs from `from` (see the table's
 * `from`). What is done on that day is in time.
 */
export function dueDay(id: DayClockId, from: DayISO, { holidays, settings }: DueCalendar): DayISO {
	const amount = amountOf(id, settings);
	switch (CLOCKS[id].unit) {
		case 'working-days':
			return addWorkingDays(from, amount, holidays);
		case 'weeks':
			return addDays(from, amount * 7);
		case 'months':
			return addMonths(from, amount);
	}
}

/** The last moment at which something is in time, by a clock of real hours; that moment is in time. */
export function dueInstant(id: HourClockId, from: Instant): Instant {
	return from + CLOCKS[id].amount * HOUR;
}
