import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Period } from '#lib/domain/statistics/period.ts';
import { figuresAgree } from '#lib/server/statistics/kept/agree.ts';
import { sumsOf, type GroupedBy } from '#lib/server/statistics/kept/sums.ts';
import { countStraight, type Counted } from '#tests/support/count-figures.ts';
import { aWorld, changes, periods } from '#tests/support/figure-changes.ts';
import { testService, type TestService } from '#tests/support/service.ts';

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

function kept(service: TestService, period: Period, by: GroupedBy, leadId?: string) {
	const asked = leadId === undefined ? { period, by } : { period, by, leadId };
	return tally(
		sumsOf(service, asked).map(({ kind, measure, value, group, n }) => [
			[kind, measure, value, group].join('/'),
			n
		])
	);
}

function straight(all: readonly Counted[], { from, to }: Period, by: GroupedBy, leadId?: string) {
	return tally(
		all
			.filter(({ day, lead }) => day >= from && day <= to && (leadId ?? lead) === lead)
			.map((one) => [[one.kind, one.measure, one.value, groups[by](one)].join('/'), 1])
	);
}

it('the kept sums are what counting every row gives, whatever happens and in whatever order', () => {
	fc.assert(
		fc.property(changes, fc.array(periods, { minLength: 2, maxLength: 4 }), (happening, asked) => {
			const service = testService();
			const world = aWorld(service);
			for (const change of happening) change(world);
			const all = countStraight(service);
			for (const period of asked) {
				for (const by of Object.keys(groups) as GroupedBy[]) {
					expect(kept(service, period, by)).toEqual(straight(all, period, by));
				}
				for (const { id } of world.workers) {
					expect(kept(service, period, 'month', id)).toEqual(straight(all, period, 'month', id));
				}
			}
			expect(figuresAgree(service)).toBe(true);
			service.db.$client.close();
		}),
		{ numRuns: Number(process.env.FIGURE_RUNS ?? 25) }
	);
}, 120_000);

it('a sum that was spoilt is noticed by the self-check', () => {
	const service = testService();
	expect(figuresAgree(service)).toBe(true);
	service.db.$client.exec(
		"INSERT INTO figure_key VALUES (1, 'looked-after-review', 'participation', 'PN1', '4-7', '', ''); INSERT INTO figure_month VALUES ('2025-01', 1, 3)"
	);
	expect(figuresAgree(service)).toBe(false);
});

it('every table the figures are counted from marks what changes in it', () => {
	const { db } = testService();
	const triggers = db.$client
		.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
		.pluck()
		.all();
	const whole = [
		'meeting_outcome',
		'meeting_child',
		'participation',
		'allocation',
		'report_release',
		'questionnaire_response'
	];
	const names = whole.flatMap((table) =>
		['insert', 'update', 'delete'].map((event) => `figures_${table}_${event}`)
	);
	names.push('figures_meeting_update', 'figures_meeting_delete', 'figures_child_update');
	expect(triggers).toEqual(names.sort());
});
