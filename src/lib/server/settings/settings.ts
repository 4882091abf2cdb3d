import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { setting } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import type { Service } from '../service.ts';

const days = (from: number, to: number) => z.number().int().min(from).max(to);

/** The council's choices, each with its check and default (FIELD.md gives them). */
export const settings = {
	/** Invented for the demo; else what the council calls itself on open pages. */
	councilName: z.string().min(1).max(80).default('Your council'),
	/** Rung day and night for a child in danger. Without it only set-up pages answer. */
	emergencyDutyNumber: z
		.string()
		.regex(/^[0-9 ()+]{3,20}$/)
		.or(z.literal(''))
		.default(''),
	/** When somebody reads what children send: minutes of a working day, Europe/London. */
	opensAt: days(0, 1439).default(9 * 60),
	closesAt: days(1, 1440).default(17 * 60),
	/** Working days within which views and messages are read. */
	readWithinWorkingDays: days(1, 10).default(2),
	/** Working days ahead of a looked-after review by which reports are shared. */
	reviewReportWorkingDays: days(1, 10).default(3),
	/** Days in which a conference's decision may be appealed or complained about; no law sets them. */
	appealDays: days(1, 365).default(28),
	/** Days after a meeting when somebody who has given no feedback is reminded, once. */
	feedbackReminderDays: days(1, 30).default(5),
	/** Whether PN4 counts as taking part in the rate. */
	pn4Counts: z.boolean().default(false),
	/** Made by the demo; opens one-click sign-in. Never set by hand. */
	demo: z.boolean().default(false)
} as const;

export type SettingName = keyof typeof settings;
export type SettingValue<N extends SettingName> = z.output<(typeof settings)[N]>;

/** A setting's value, or its default. */
export function settingOf<N extends SettingName>(
	{ db }: Pick<Service, 'db'>,
	name: N
): SettingValue<N> {
	const row = byName({ db }).get({ name });
	return settings[name].parse(row ? JSON.parse(row.value) : undefined) as SettingValue<N>;
}

/** Writes a setting without asking who: for the administrator's commands, which ask, and for set-up. */
export function writeSetting<N extends SettingName>(
	tx: Tx,
	now: number,
	by: string,
	name: N,
	value: SettingValue<N>
): void {
	const row = { value: JSON.stringify(settings[name].parse(value)), changedBy: by, changedAt: now };
	tx.insert(setting)
		.values({ name, ...row })
		.onConflictDoUpdate({ target: setting.name, set: row })
		.run();
}

/** Some settings are read on every request. */
const byName = statement((db) =>
	db
		.select()
		.from(setting)
		.where(eq(setting.name, sql.placeholder('name')))
		.prepare()
);
