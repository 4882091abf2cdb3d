import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { answerAtGate } from '#lib/policy/gate.ts';
import { roles, type Role } from '#lib/policy/roles.ts';
import { adult } from '#lib/server/db/schema/index.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { importExtract } from '#lib/server/import/import.ts';
import { anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { VIEWS } from '#lib/ui/statistics/asked.ts';
import { figuresView } from './figures-view.ts';

const period = { from: '2011-04-01', to: '2011-12-31' } as const;

async function thurrock(): Promise<TestService> {
	const service = testService();
	const { applied } = await importExtract(service, sayso, 'tests/data/thurrock-2011', {
		dryRun: false
	});
	expect(applied).toBe(true);
	return service;
}

/** One of the four reviewing officers of the extract, signed in. */
function officer(service: TestService, ref: string) {
	const row = service.db.select({ id: adult.id }).from(adult).where(eq(adult.ref, ref)).get();
	return { ...anAdult(service, ['iro']), id: row!.id };
}

describe('the figures page', () => {
	it('gives the rate Thurrock printed in 2011, and lines that add up to it', async () => {
		const service = await thurrock();
		const manager = anAdult(service, ['manager']);
		for (const by of VIEWS) {
			const { groups } = figuresView(service, manager, { period, by, whose: 'all' });
			const [reviews, conferences] = groups;
			expect(reviews?.figures).toMatchObject({ participated: 240, eligible: 250, percent: 96 });
			expect(reviews?.figures).toMatchObject({ in_the_room: 143, views_only: 97, unrecorded: 0 });
			const sum = reviews?.lines.reduce((all, { figures }) => all + figures.participated, 0);
			expect(sum).toBe(240);
			expect(conferences?.figures).toMatchObject({ held: 0, percent: null });
		}
	});

	it('names those who lead, to those who see all', async () => {
		const service = await thurrock();
		const manager = anAdult(service, ['participation-officer']);
		const { groups } = figuresView(service, manager, { period, by: 'lead', whose: 'all' });
		expect(groups[0]?.lines.map(({ name }) => name)).toEqual([
			'Reviewing Officer 1',
			'Reviewing Officer 2',
			'Reviewing Officer 3',
			'Reviewing Officer 4'
		]);
	});

	it('gives an IRO their own meetings and nobody else’s', async () => {
		const service = await thurrock();
		const manager = anAdult(service, ['manager']);
		const all = figuresView(service, manager, { period, by: 'lead', whose: 'all' });
		const held = ['P1', 'P2', 'P3', 'P4'].map((ref) => {
			const iro = officer(service, ref);
			const own = figuresView(service, iro, { period, by: 'lead', whose: 'own' });
			const line = all.groups[0]?.lines.find(({ id }) => id === iro.id);
			expect(own.groups[0]?.lines.map(({ id }) => id)).toEqual([iro.id]);
			expect(own.groups[0]?.figures).toEqual(line?.figures);
			expect(JSON.stringify(own)).not.toContain(`Officer ${ref === 'P1' ? 2 : 1}`);
			return own.groups[0]?.figures.held ?? 0;
		});
		expect(held.reduce((sum, n) => sum + n, 0)).toBe(250);
		expect(Math.max(...held)).toBeLessThan(250);
	});

	it('puts on paper no count below 5, and the rate where it may be shown', async () => {
		const service = await thurrock();
		const { sheet } = figuresView(service, anAdult(service, ['manager']), {
			period,
			by: 'lead',
			whose: 'all'
		});
		const { looked_after_reviews } = sheet.figures.participation;
		expect(looked_after_reviews).toMatchObject({ participated: 240, eligible: 250, percent: 96 });
		expect(looked_after_reviews.codes.PN3).toBe('suppressed');
		expect(sheet.figures.conferences).toEqual({
			initial: { held: 'suppressed' },
			review: { held: 'suppressed' }
		});
		// Nobody's own rate hangs on a wall.
		expect(sheet.lines.looked_after_reviews).toBeNull();
	});

	it('has how it was from all sides for whole quarters that are over, and in nobody’s own', () => {
		const service = testService();
		const view = (role: Role, to: DayISO, whose: 'all' | 'own') =>
			figuresView(service, anAdult(service, [role]), {
				period: { from: '2025-07-01', to },
				by: 'month',
				whose
			});
		const over = view('manager', '2025-09-30', 'all');
		expect(over.further.all_round?.child.returned).toBe('suppressed');
		expect(over.roundsFrom).toBeNull();
		for (const to of ['2025-09-29', '2026-03-31'] as const) {
			const { further, roundsFrom, sheet } = view('manager', to, 'all');
			expect(further.all_round).toBeNull();
			// What was said of December can still be changed for a day.
			expect(roundsFrom).toEqual({ from: '2025-07-01', to: '2025-09-30' });
			expect(JSON.stringify(sheet.figures.all_round)).not.toMatch(/\d/);
		}
		const own = view('chair', '2025-09-30', 'own');
		expect([own.further.all_round, own.roundsFrom]).toEqual([null, null]);
	});

	it('leaves out months to come', () => {
		const service = testService();
		const view = figuresView(service, anAdult(service, ['manager']), {
			period: { from: '2025-04-01', to: '2026-12-31' },
			by: 'month',
			whose: 'all'
		});
		expect(view.groups[0]?.lines.at(-1)?.id).toBe('2026-03');
		expect(view.questionnaires.by_month.at(-1)?.month).toBe('2026-03');
	});
});

describe('who sees figures', () => {
	const all: readonly Role[] = ['participation-officer', 'manager'];
	const own: readonly Role[] = ['iro', 'chair'];
	const see = (role: Role, whose: 'all' | 'own') => () => {
		const service = testService();
		const asked = { period, by: 'month', whose } as const;
		return figuresView(service, anAdult(service, [role]), asked);
	};

	it.each(roles)('%s: everybody’s, own or none', (role) => {
		if (all.includes(role)) expect(see(role, 'all')()).toBeTruthy();
		else expect(see(role, 'all')).toThrow(expect.objectContaining(notThere));
		if (own.includes(role)) expect(see(role, 'own')()).toBeTruthy();
		else expect(see(role, 'own')).toThrow(expect.objectContaining(notThere));
	});

	it.each(roles)('%s at the gate', (role) => {
		const service = testService();
		const path = '/staff/statistics';
		const asked = { path, demo: false, now: service.now() };
		const answer = (routeId: string) =>
			answerAtGate(anAdult(service, [role]), { ...asked, routeId });
		expect(answer('/(staff)/staff/statistics')).toBe(
			all.includes(role) || own.includes(role) ? 'open' : 'not-there'
		);
		expect(answer('/(staff)/staff/statistics/figures.csv')).toBe(
			all.includes(role) ? 'open' : 'not-there'
		);
	});
});
