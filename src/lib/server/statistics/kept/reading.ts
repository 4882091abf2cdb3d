import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { MonthPart } from '../../db/schema/figures.ts';
import { statement } from '../../db/statement.ts';
import { factsSql } from './facts.ts';
import { teachRules } from './rules.ts';
import type { FactRow } from './what.ts';

/** The statements a period is read with. */
export const reading = statement((db) => {
	teachRules(db);
	const { $client } = db;
	return {
		/** Those of the days of a period that have facts. */
		days: $client.prepare<Period, { day: DayISO; facts: Buffer }>(
			'SELECT day, facts FROM figure_day WHERE day BETWEEN @from AND @to'
		),
		day: $client.prepare<[DayISO], Buffer>('SELECT facts FROM figure_day WHERE day = ?').pluck(),
		/** The months that are added up. */
		built: $client
			.prepare<{ first: MonthISO; last: MonthISO }, MonthISO>(
				"SELECT month FROM figure_month WHERE month BETWEEN @first AND @last AND lead = 0 AND part = 'whole'"
			)
			.pluck(),
		month: $client
			.prepare<[MonthISO, number, MonthPart], Buffer>(
				'SELECT numbers FROM figure_month WHERE month = ? AND lead = ? AND part = ?'
			)
			.pluck(),
		/** What stale meetings had: their numbers, and the days on which they have facts. */
		stale: $client.prepare<[], { id: number; days: string }>(
			`SELECT m.id, m.days FROM figure_stale s
			CROSS JOIN figure_meeting m ON m.meeting_id = s.meeting_id`
		),
		/** What stale meetings have now. */
		fresh: $client.prepare<Period, FactRow>(
			`SELECT * FROM (${factsSql('figure_stale')}) WHERE day BETWEEN @from AND @to`
		)
	};
});
