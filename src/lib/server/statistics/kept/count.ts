import type { MonthISO } from '#lib/domain/calendar/month.ts';
import type { RateSettings } from '#lib/domain/participation/rate.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { MonthPart } from '../../db/schema/figures.ts';
import type { Service } from '../../service.ts';
import { childTally, type ChildTally } from './child-tally.ts';
import { readPeriod } from './read.ts';
import { sumsBy, type GroupedBy, type Sum } from './sums.ts';
import { wordsOf, type Words } from './words.ts';

export interface Asked {
	readonly period: Period;
	/** A team, or an IRO or chair, has sums of its own only where it is asked for. */
	readonly by?: GroupedBy;
	/** Only what counts for this IRO or chair. */
	readonly leadId?: string;
	/** Count the children, too, with PN4 as the council has set it. */
	readonly children?: RateSettings;
}

/** What a period comes to. */
export interface Count {
	/** The sums, told apart by nothing, month or band, or by what was asked for. */
	readonly sums: (by?: GroupedBy) => Sum[];
	/** The children of each group's meetings, where they were asked for. */
	readonly children?: ReturnType<ChildTally['finish']>;
}

/**
 * Counts a period, right at every moment (read.ts). Asks nobody: call `permit` first.
 */
export function countPeriod(
	service: Service,
	{ period, by = 'nothing', leadId, children }: Asked
): Count {
	return service.db.transaction(() => {
		const words = wordsOf(service);
		const lead = leadId === undefined ? 0 : words.holder(leadId);
		const byMonth = new Map<MonthISO, number[]>();
		const byHolder = new Map<number, number[]>();
		const tally = children && childTally(words, children);
		const parts: MonthPart[] = ['whole'];
		if (by === 'team' || by === 'lead') parts.push(by);
		if (children) parts.push('children');
		readPeriod(service, words, { period, lead, parts }, (part, month) => {
			if (part === 'children') return tally!.add;
			const counts = part === 'whole' ? of(byMonth, month, words) : null;
			return (key, what, n) => {
				const ofIts = counts ?? of(byHolder, key, words);
				ofIts[what] = (ofIts[what] ?? 0) + n;
			};
		});
		return {
			sums: (as = by) => sumsBy(words, { byMonth, byHolder, by }, as),
			...(tally && { children: tally.finish() })
		};
	});
}

function of<K>(all: Map<K, number[]>, key: K, { whats }: Words): number[] {
	let counts = all.get(key);
	if (!counts) all.set(key, (counts = Array.from(whats, () => 0)));
	return counts;
}
