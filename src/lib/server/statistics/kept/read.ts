import type { DayISO } from '#lib/domain/calendar/day.ts';
import { firstDayOf, lastDayOf, monthOf, monthsBetween } from '#lib/domain/calendar/month.ts';
import type { MonthISO } from '#lib/domain/calendar/month.ts';
import { isIn, type Period } from '#lib/domain/statistics/period.ts';
import type { MonthPart } from '../../db/schema/figures.ts';
import type { Service } from '../../service.ts';
import { unpacked, WIDTH } from './packed.ts';
import { reading } from './reading.ts';
import { spansOf } from './spans.ts';
import type { Words } from './words.ts';

/** Is given so many (they may be fewer than none): of one holder, one child or the whole. */
export type Add = (key: number, what: number, n: number) => void;

/** Gives what is to be given the numbers of a month. */
export type Into = (part: MonthPart, month: MonthISO) => Add;

export interface Read {
	readonly period: Period;
	/** Only of this IRO or chair; 0: of everybody. */
	readonly lead: number;
	readonly parts: readonly MonthPart[];
}

/**
 * Reads a period, right at every moment: the months that are kept, with the days at its edges; less what
 * stale meetings had added, and with what these add now, counted from their rows. To be called in a
 * transaction, so that all of it is of one moment.
 */
export function readPeriod(service: Service, words: Words, asked: Read, into: Into): void {
	const { period, lead, parts } = asked;
	const { days, day, built, month, stale, fresh } = reading(service);
	const ofMonth = (one: MonthISO) => {
		const adds = parts.map((part) => [part, into(part, one)] as const);
		return (child: number, what: number, team: number, its: number, n: number) => {
			if (lead !== 0 && its !== lead) return;
			for (const [part, add] of adds) {
				if (part === 'whole') add(0, what, n);
				else if (part === 'team') add(team, what, n);
				else if (part === 'lead') add(its, what, n);
				else if (child !== 0) add(child, what, n);
			}
		};
	};
	const ofDay = (one: DayISO, facts: Buffer, n: number, only?: ReadonlySet<number>) => {
		const numbers = unpacked(facts);
		const add = ofMonth(monthOf(one));
		for (let at = 0; at < numbers.length; at += WIDTH) {
			if (only && !only.has(numbers[at]!)) continue;
			add(numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!, numbers[at + 4]!, n);
		}
	};
	const ofDays = (span: Period, n: number) => {
		for (const row of days.iterate(span)) ofDay(row.day, row.facts, n);
	};

	const { months, edges } = spansOf(period);
	const isBuilt = new Set(months ? built.all(months) : []);
	for (const one of months ? monthsBetween(firstDayOf(months.first), lastDayOf(months.last)) : []) {
		if (!isBuilt.has(one)) ofDays({ from: firstDayOf(one), to: lastDayOf(one) }, 1);
		else for (const part of parts) addThrees(month.get(one, lead, part), into(part, one));
	}
	for (const edge of edges) ofDays(edge, edge.sign);

	const staleOnes = stale.all();
	const only = new Set(staleOnes.map(({ id }) => id));
	const had = new Set(staleOnes.flatMap((one) => one.days.split(' ') as (DayISO | '')[]));
	for (const one of had) if (one && isIn(period, one)) ofDay(one, day.get(one)!, -1, only);
	for (const row of fresh.all(period)) {
		const child = row.child_id === null ? 0 : words.child(row.child_id);
		const [team, its] = [words.holder(row.team_id), words.holder(row.lead_id)];
		ofMonth(monthOf(row.day))(child, words.what(row), team, its, 1);
	}
}

/** Adds the threes of a month (month.ts). */
function addThrees(part: Buffer | undefined, add: Add): void {
	if (!part) return;
	const numbers = unpacked(part);
	for (let at = 0; at < numbers.length; at += 3) {
		add(numbers[at]!, numbers[at + 1]!, numbers[at + 2]!);
	}
}
