import type { Service } from '../../service.ts';
import { ALL_MEETINGS, factsSql } from './facts.ts';
import { monthsAgree } from './months.ts';
import { factsIn } from './packed.ts';
import { refreshFigures } from './refresh.ts';
import { teachRules } from './rules.ts';
import type { FactRow } from './what.ts';
import { wordsOf } from './words.ts';

const COUNTED = `
	SELECT m.id AS meeting, coalesce(c.id, 0) AS child, f.*
	FROM (${factsSql(ALL_MEETINGS)}) f
	LEFT JOIN figure_meeting m ON m.meeting_id = f.meeting_id
	LEFT JOIN figure_child c ON c.child_id = f.child_id
	ORDER BY f.day`;

type Counted = FactRow & { readonly meeting: number | null; readonly child: number };

/** Whether the kept facts are what a count of every row gives. Reads everything: for the self-check. */
export function figuresAgree(service: Service): boolean {
	refreshFigures(service);
	teachRules(service.db);
	const { $client } = service.db;
	const keptOf = $client
		.prepare<[string], Buffer>('SELECT facts FROM figure_day WHERE day = ?')
		.pluck();
	return service.db.transaction(() => {
		const words = wordsOf(service);
		let [day, left, days] = ['', new Map<string, number>(), 0];
		for (const row of $client.prepare<[], Counted>(COUNTED).iterate()) {
			if (row.day !== day) {
				if (left.size > 0) return false;
				[day, left, days] = [row.day, multiset(keptOf.get(row.day)), days + 1];
			}
			const { meeting, child, team_id, lead_id } = row;
			const numbers = [
				meeting,
				child,
				words.what(row),
				words.holder(team_id),
				words.holder(lead_id)
			];
			if (!takenFrom(left, numbers.join())) return false;
		}
		const keptDays = $client.prepare<[], number>('SELECT count(*) FROM figure_day').pluck().get();
		return left.size === 0 && days === keptDays && monthsAgree(service);
	});
}

/** How often each fact of a day is there. */
function multiset(day: Buffer | undefined): Map<string, number> {
	const facts = new Map<string, number>();
	for (const fact of day ? factsIn(day) : []) {
		facts.set(fact.join(), (facts.get(fact.join()) ?? 0) + 1);
	}
	return facts;
}

/** Takes one away; false where there is none. */
function takenFrom(facts: Map<string, number>, fact: string): boolean {
	const n = facts.get(fact) ?? 0;
	if (n > 1) facts.set(fact, n - 1);
	else facts.delete(fact);
	return n > 0;
}
