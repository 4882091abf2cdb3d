import { firstDayOf, lastDayOf, type MonthISO } from '#lib/domain/calendar/month.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AskedKind } from '#lib/domain/feedback/asked.ts';
import { SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { statement } from '#lib/server/db/statement.ts';
import type { Service } from '#lib/server/service.ts';
import { countedSaid, type CountedSaid } from './count.ts';
import { askedLately } from './people.ts';

/** Meetings of a kind held in a stretch of days; reviews of all kinds count as one. */
const heldIn = statement(({ $client }) =>
	$client
		.prepare<{ kind: AskedKind; first: string; last: string }, number>(
			`SELECT count(*) FROM meeting m CROSS JOIN meeting_outcome o ON o.meeting_id = m.id
			WHERE o.outcome = 'held' AND m.on_day BETWEEN :first AND :last AND :kind = CASE
				WHEN m.kind IN ('initial-conference', 'review-conference') THEN m.kind
				ELSE 'looked-after-review' END`
		)
		.pluck()
);

/** What was said with a name of the meetings of a kind held in a stretch of days, whenever it came in. */
const namedOf = statement(({ $client }) =>
	$client
		.prepare<{ kind: AskedKind; first: string; last: string }, number>(
			`SELECT count(*) FROM meeting m CROSS JOIN feedback_said f ON f.meeting_id = m.id
			WHERE m.on_day BETWEEN :first AND :last AND f.kind = :kind`
		)
		.pluck()
);

/**
 * What came in during a period, as far as figures tell it. The command is told all of it. On a page and in
 * what leaves by one, an answer without a name counts with its whole calendar month or not at all: once
 * the month is over, where all of it is in the period, and where so many meetings of the kind were held in
 * it, and so many who were asked after them gave no name, that nobody is picked out. So neither two periods
 * of which one holds the other, nor the same one asked for today and tomorrow, nor reading every form with a
 * name, leave one person's answers when the one is taken from the other. Asks nobody.
 */
export function shownSaid(service: Service, actor: Actor, period: Period): CountedSaid[] {
	const all = countedSaid(service, period);
	if (actor.kind === 'system') return all;
	const known = new Map<string, boolean>();
	return all.filter(({ named, month, kind }) => {
		if (named) return true;
		const key = `${kind} ${month}`;
		const isShown = known.get(key) ?? isTold(service, period, month, kind);
		known.set(key, isShown);
		return isShown;
	});
}

function isTold(service: Service, period: Period, month: MonthISO, kind: AskedKind): boolean {
	const [first, last] = [firstDayOf(month), lastDayOf(month)];
	if (period.from > first || period.to < last || londonDay(service.now()) <= last) return false;
	if ((heldIn(service).get({ kind, first, last }) ?? 0) < SMALLEST_SHOWN) return false;
	const asked = askedLately(service.db, { from: first, to: last }).filter(
		(one) => one.kind === kind
	);
	const named = namedOf(service).get({ kind, first, last }) ?? 0;
	return asked.length - named >= SMALLEST_SHOWN;
}
