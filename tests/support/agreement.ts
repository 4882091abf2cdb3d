import { expect } from 'vitest';
import { figureGroupOf } from '#lib/domain/meeting/kinds.ts';
import { isPnCode } from '#lib/domain/participation/codes.ts';
import { participationPerChild } from '#lib/domain/participation/per-child.ts';
import { isIn, type Period } from '#lib/domain/statistics/period.ts';
import { countPeriod } from '#lib/server/statistics/kept/count.ts';
import { childrenFrom } from '#lib/server/statistics/per-child.ts';
import type { GroupedBy } from '#lib/server/statistics/kept/sums.ts';
import type { Service } from '#lib/server/service.ts';
import { countStraight, type Counted } from './count-figures.ts';

const groups: Readonly<Record<GroupedBy, (one: Counted) => string>> = {
	nothing: () => '',
	month: ({ day }) => day.slice(0, 7),
	band: ({ band }) => band,
	team: ({ team }) => team,
	lead: ({ lead }) => lead
};

/** How many of each, by kind, measure, value and group. */
function tally(rows: Iterable<readonly [key: string, n: number]>): Record<string, number> {
	const sums = new Map<string, number>();
	for (const [key, n] of rows) sums.set(key, (sums.get(key) ?? 0) + n);
	return Object.fromEntries([...sums].filter(([, n]) => n !== 0).sort());
}

/** The sums of a period as they are kept, told apart by something, perhaps of one IRO or chair. */
export function keptSums(service: Service, period: Period, by: GroupedBy, leadId?: string) {
	const asked = leadId === undefined ? { period, by } : { period, by, leadId };
	return tally(
		countPeriod(service, asked)
			.sums()
			.map(({ kind, measure, value, group, n }) => [[kind, measure, value, group].join('/'), n])
	);
}

function straight(all: readonly Counted[], { from, to }: Period, by: GroupedBy, leadId?: string) {
	return tally(
		all
			.filter(({ day, lead }) => day >= from && day <= to && (leadId ?? lead) === lead)
			.map((one) => [[one.kind, one.measure, one.value, groups[by](one)].join('/'), 1])
	);
}

/** The figures by child, as they are kept and as counting every row gives them. */
function byChild(service: Service, all: readonly Counted[], period: Period, leadId?: string) {
	const settings = { pn4Counts: false };
	const asked = { period, children: settings, ...(leadId !== undefined && { leadId }) };
	const of = (group: string) =>
		participationPerChild(
			all
				.filter(({ measure, kind }) => measure === 'participation' && figureGroupOf(kind) === group)
				.filter(({ day, lead }) => isIn(period, day) && (leadId ?? lead) === lead)
				.map(({ child, value }) => ({ child: child!, code: isPnCode(value) ? value : null })),
			settings
		);
	return {
		kept: childrenFrom(countPeriod(service, asked)),
		straight: { looked_after_reviews: of('looked_after_reviews'), conferences: of('conferences') }
	};
}

/** Expects the kept sums of some periods to be what counting every row gives, in every grouping. */
export function expectAgreement(
	service: Service,
	periods: readonly Period[],
	leads: readonly string[] = []
): void {
	const all = countStraight(service);
	for (const period of periods) {
		for (const by of Object.keys(groups) as GroupedBy[]) {
			expect(keptSums(service, period, by), by).toEqual(straight(all, period, by));
		}
		for (const id of [undefined, ...leads]) {
			const { kept, straight } = byChild(service, all, period, id);
			expect(kept).toEqual(straight);
		}
		for (const id of leads) {
			for (const by of Object.keys(groups) as GroupedBy[]) {
				expect(keptSums(service, period, by, id), by).toEqual(straight(all, period, by, id));
			}
		}
	}
}
