import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresAgree } from '#lib/server/statistics/kept/agree.ts';
import { expectAgreement } from '#tests/support/agreement.ts';
import { aWorld, changes, periods } from '#tests/support/figure-changes.ts';
import { testService } from '#tests/support/service.ts';

it('the kept sums are what counting every row gives, whatever happens and in whatever order', () => {
	fc.assert(
		fc.property(changes, fc.array(periods, { minLength: 2, maxLength: 4 }), (happening, asked) => {
			const service = testService();
			const world = aWorld(service);
			for (const change of happening) change(world);
			expectAgreement(
				service,
				asked,
				world.workers.map(({ id }) => id)
			);
			expect(figuresAgree(service)).toBe(true);
			service.db.$client.close();
		}),
		{ numRuns: Number(process.env.FIGURE_RUNS ?? 25) }
	);
}, 120_000);

it('a sum that was spoilt is noticed by the self-check', () => {
	const service = testService();
	expect(figuresAgree(service)).toBe(true);
	service.db.$client.exec("INSERT INTO figure_day VALUES ('2025-01-01', zeroblob(20))");
	expect(figuresAgree(service)).toBe(false);
});

it('every table the figures are counted from marks what changes in it', () => {
	const { db } = testService();
	const triggers = db.$client
		.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'figures_%'")
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
	expect(triggers.sort()).toEqual(names.sort());
});
