import { firstDayOf, lastDayOf, type MonthISO } from '#lib/domain/calendar/month.ts';
import { statement } from '../../db/statement.ts';
import type { Service } from '../../service.ts';
import { isOfChild } from './child-tally.ts';
import { partsOfMonth, type PartOfMonth } from './month.ts';
import { unpacked } from './packed.ts';
import { wordsOf } from './words.ts';

const prepared = statement(({ $client }) => ({
	missing: $client
		.prepare<[], MonthISO>(
			'SELECT DISTINCT substr(day, 1, 7) FROM figure_day EXCEPT SELECT month FROM figure_month'
		)
		.pluck(),
	days: $client
		.prepare<[string, string], Buffer>(
			'SELECT facts FROM figure_day WHERE day BETWEEN ? AND ? ORDER BY day'
		)
		.pluck(),
	months: $client.prepare<[], MonthISO>('SELECT DISTINCT month FROM figure_month').pluck(),
	kept: $client.prepare<[MonthISO], PartOfMonth>(
		'SELECT lead, part, numbers FROM figure_month WHERE month = ?'
	),
	drop: $client.prepare<[MonthISO]>('DELETE FROM figure_month WHERE month = ?'),
	keep: $client.prepare('INSERT INTO figure_month (month, lead, part, numbers) VALUES (?, ?, ?, ?)')
}));

/** Forgets a month whose days change: until it is added up again it is read from them. */
export function forgetMonth(service: Service, month: MonthISO): void {
	prepared(service).drop.run(month);
}

/** Adds up the months that were forgotten, each in a transaction of its own. */
export function addUpMonths(service: Service): void {
	const { missing, keep } = prepared(service);
	for (const month of missing.all()) {
		service.db.transaction(
			() => {
				forgetMonth(service, month);
				for (const { lead, part, numbers } of addedUp(service, month)) {
					keep.run(month, lead, part, numbers);
				}
			},
			{ behavior: 'immediate' }
		);
	}
}

/** Whether every month that is kept is what its days come to. */
export function monthsAgree(service: Service): boolean {
	const { months, kept } = prepared(service);
	return months.all().every((month) => {
		const [all, parts] = [kept.all(month), addedUp(service, month)];
		return (
			all.length === parts.length &&
			parts.every(({ lead, part, numbers }) => {
				const found = all.find((one) => one.lead === lead && one.part === part);
				return found?.numbers.equals(numbers) ?? false;
			})
		);
	});
}

function addedUp(service: Service, month: MonthISO): PartOfMonth[] {
	const facts = prepared(service).days.all(firstDayOf(month), lastDayOf(month));
	const ofChild = Array.from(wordsOf(service).whats, (what) => what && isOfChild(what));
	return partsOfMonth(facts.map(unpacked), (what) => ofChild[what] ?? false);
}
