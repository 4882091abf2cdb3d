import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { nobody, system } from '#lib/policy/actor.ts';
import { meetingOutcome, participation } from '#lib/server/db/schema/index.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { writeSetting } from '#lib/server/settings/settings.ts';
import { breakdownOf, type BrokenDownBy } from '#lib/server/statistics/breakdown.ts';
import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { figuresPerChild } from '#lib/server/statistics/per-child.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService, type TestService } from '#tests/support/service.ts';

const year = { from: '2025-01-01', to: '2025-12-31' } as const;

/** A held review or conference of one child, with a code or without. */
function held(
	service: TestService,
	child: { id: string },
	onDay: DayISO,
	code: string | null,
	kind: 'looked-after-review' | 'review-conference' = 'looked-after-review'
): void {
	const { meetingId, parts } = aMeeting(service, [child], { kind, onDay });
	const by = { recordedBy: 'test', recordedAt: 0 };
	service.db
		.insert(meetingOutcome)
		.values({ meetingId, outcome: 'held', ...by })
		.run();
	if (code === null) return;
	service.db
		.insert(participation)
		.values({
			meetingChildId: parts[0]!,
			code,
			source: 'portal',
			confirmedBy: 'test',
			confirmedAt: 0
		})
		.run();
}

/** Two IROs in two teams, a child of each. */
function council(service: TestService) {
	const [one, two] = [
		anAdult(service, ['iro'], { name: 'B One' }),
		anAdult(service, ['iro', 'chair'], { name: 'A Two' })
	];
	const [older, younger] = [aChild(service, '2012-03-01'), aChild(service, '2019-03-01')];
	allocated(service, one, older, 'iro', {
		to: '2025-06-30',
		teamId: teamNamed(service.db, 'Reviewing')
	});
	allocated(service, two, older, 'iro', { from: '2025-07-01' });
	allocated(service, two, younger, 'chair');
	const worker = anAdult(service, ['social-worker']);
	allocated(service, worker, younger, 'social-worker', { teamId: teamNamed(service.db, 'North') });
	return { one, two, older, younger };
}

describe('who sees the figures', () => {
	const service = () => testService();
	it.each(['participation-officer', 'manager'] as const)('%s: all', (role) => {
		const at = service();
		expect(figuresOf(at, anAdult(at, [role]), year, 'all').period).toEqual(year);
	});

	it('the command line: all', () => {
		expect(figuresOf(service(), sayso, year, 'all').period).toEqual(year);
	});

	it.each(['iro', 'chair'] as const)('%s: their own and no others', (role) => {
		const at = service();
		const actor = anAdult(at, [role]);
		expect(figuresOf(at, actor, year, 'own').period).toEqual(year);
		expect(() => figuresOf(at, actor, year, 'all')).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});

	it.each(['administrator', 'social-worker', 'business-support', 'parent', 'advocate'] as const)(
		'%s: none',
		(role) => {
			const at = service();
			const actor = anAdult(at, [role]);
			for (const whose of ['all', 'own'] as const) {
				const asked = [
					() => figuresOf(at, actor, year, whose),
					() => breakdownOf(at, actor, { period: year, whose, by: 'lead' }),
					() => figuresPerChild(at, actor, year, whose)
				];
				for (const ask of asked) expect(ask).toThrow(expect.objectContaining({ status: 404 }));
			}
		}
	);

	it('a child, nobody and scheduled work: none', () => {
		const at = service();
		for (const actor of [aChild(at, '2012-01-01'), nobody, system('alerts')]) {
			expect(() => figuresOf(at, actor, year, 'all')).toThrow(
				expect.objectContaining({ status: 404 })
			);
		}
	});
});

describe('the figures of a period', () => {
	it('are those of the days in it, both ends included', () => {
		const service = testService();
		const child = aChild(service, '2012-03-01');
		for (const day of [
			'2025-03-09',
			'2025-03-10',
			'2025-04-20',
			'2025-05-03',
			'2025-05-04'
		] as const) {
			held(service, child, day, 'PN1');
		}
		const held5 = (from: DayISO, to: DayISO) =>
			figuresOf(service, sayso, { from, to }, 'all').participation.looked_after_reviews.held;
		expect(held5('2025-03-10', '2025-05-03')).toBe(3);
		expect(held5('2025-03-10', '2025-03-10')).toBe(1);
		expect(held5('2025-03-01', '2025-05-31')).toBe(5);
		expect(held5('2025-03-02', '2025-03-31')).toBe(2);
	});

	it('count PN4 as the council has set it', () => {
		const service = testService();
		const child = aChild(service, '2012-03-01');
		held(service, child, '2025-03-09', 'PN4');
		held(service, child, '2025-04-09', 'PN1');
		const figures = () => figuresOf(service, sayso, year, 'all').participation.looked_after_reviews;
		expect(figures()).toMatchObject({ eligible: 2, participated: 1, percent: 50, in_the_room: 1 });
		writeSetting(service.db, 0, 'test', 'pn4Counts', true);
		expect(figures()).toMatchObject({ eligible: 2, participated: 2, percent: 100, in_the_room: 1 });
	});

	it('are one’s own where one was the IRO or the chair on the day', () => {
		const service = testService();
		const { one, two, older, younger } = council(service);
		held(service, older, '2025-06-30', 'PN1');
		held(service, older, '2025-07-01', 'PN7');
		held(service, younger, '2025-07-02', 'PN6', 'review-conference');
		const own = (actor: AdultActor) => figuresOf(service, actor, year, 'own');
		expect(own(one).participation).toMatchObject({
			looked_after_reviews: { held: 1, percent: 100 },
			conferences: { held: 0 }
		});
		expect(own(two).participation).toMatchObject({
			looked_after_reviews: { held: 1, percent: 0 },
			conferences: { held: 1, percent: 100 }
		});
		expect(own(two).conferences.review.held).toBe(1);
	});
});

describe('the figures told apart', () => {
	const lines = (service: TestService, by: BrokenDownBy) =>
		breakdownOf(service, sayso, {
			period: { from: '2025-05-01', to: '2025-07-31' },
			whose: 'all',
			by
		}).map(({ id, name, looked_after_reviews: r, conferences: c }) => [name ?? id, r.held, c.held]);

	it.each([
		[
			'month',
			[
				['2025-05', 0, 0],
				['2025-06', 1, 0],
				['2025-07', 1, 1]
			]
		],
		[
			'band',
			[
				['4-7', 0, 1],
				['8-11', 0, 0],
				['12-15', 2, 0],
				['16-plus', 0, 0]
			]
		],
		[
			'team',
			[
				['North', 0, 1],
				['Reviewing', 1, 0],
				['', 1, 0]
			]
		],
		[
			'lead',
			[
				['A Two', 1, 1],
				['B One', 1, 0]
			]
		]
	] as const)('by %s', (by, expected) => {
		const service = testService();
		const { older, younger } = council(service);
		held(service, older, '2025-06-30', 'PN1');
		held(service, older, '2025-07-01', null);
		held(service, younger, '2025-07-02', 'PN6', 'review-conference');
		expect(lines(service, by)).toEqual(expected);
	});

	it('by child: one with many reviews weighs no more than one with a single one', () => {
		const service = testService();
		const { older, younger } = council(service);
		for (const day of ['2025-02-01', '2025-05-01', '2025-08-01'] as const)
			held(service, older, day, 'PN7');
		held(service, older, '2025-11-01', 'PN1');
		held(service, younger, '2025-11-01', 'PN7');
		expect(figuresPerChild(service, sayso, year, 'all').looked_after_reviews).toEqual({
			eligible: 2,
			always: 0,
			sometimes: 1,
			never: 1,
			percent: 50
		});
	});
});

it('are the same as rows of path and value', () => {
	const service = testService();
	held(service, aChild(service, '2012-03-01'), '2025-03-09', 'PN1');
	const rows = figuresCsv(figuresOf(service, sayso, year, 'all')).split('\n');
	expect(rows[0]).toBe('path,value');
	expect(rows).toContain('participation.looked_after_reviews.codes.PN1,1');
	expect(rows).toContain('participation.looked_after_reviews.percent,100');
	expect(rows).toContain('participation.conferences.percent,');
	expect(rows).toContain('questionnaires.by_month.11.month,2025-12');
	expect(rows.at(-1)).toBe('');
});
