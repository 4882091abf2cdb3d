import { describe, expect, it } from 'vitest';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import { newId } from '#lib/server/db/id.ts';
import { alert, alertClosed, alertTold, breakGlass } from '#lib/server/db/schema/index.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { tiedChildren } from './tied.ts';

/** A world with every kind of tie, begun, ended and not yet begun. */
function world() {
	const service = testService();
	const teamId = teamNamed(service.db, 'Reviewing');
	const otherTeam = teamNamed(service.db, 'Another');
	const children = Array.from({ length: 8 }, (_, n) => aChild(service, '2014-05-01', `Child ${n}`));
	const [a, b, c, d, e, f, g, h] = children;
	const iro = anAdult(service, ['iro', 'chair', 'duty']);
	const manager = anAdult(service, ['manager'], { teamId });
	const support = anAdult(service, ['business-support'], { teamId });
	const nurse = anAdult(service, ['partner-professional']);
	const officer = anAdult(service, ['participation-officer', 'administrator']);
	allocated(service, iro, a!, 'iro', { teamId });
	allocated(service, iro, b!, 'iro', { teamId, to: '2026-03-09' });
	allocated(service, iro, c!, 'chair', { teamId: otherTeam });
	allocated(service, iro, d!, 'iro-cover', { from: '2026-03-11' });
	allocated(service, iro, e!, 'other');
	allocated(service, nurse, f!, 'partner-professional');
	related(service, nurse, g!, 'foster carer');
	related(service, nurse, h!, 'mother', { to: '2026-03-09' });
	// Nobody works on their own family: a relative for good, a carer while they are one.
	related(service, iro, e!, 'aunt');
	related(service, support, a!, 'mother', { to: '2026-03-09' });
	related(service, support, b!, 'foster carer', { to: '2026-03-09' });
	related(service, manager, d!, 'father');
	const now = service.now();
	const glass = { adultId: manager.id, reason: 'For the test', unsafeToShow: false, openedAt: now };
	service.db
		.insert(breakGlass)
		.values([
			{ ...glass, id: newId(), childId: c!.id, endsAt: now + 1 },
			{ ...glass, id: newId(), childId: d!.id, endsAt: now }
		])
		.run();
	for (const [child, closed] of [
		[f!, false],
		[g!, true]
	] as const) {
		const id = newId();
		const row = { id, childId: child.id, kind: 'answer', words: null, promise: '{}' };
		service.db
			.insert(alert)
			.values({ ...row, sendKey: newId(), raisedAt: now })
			.run();
		service.db
			.insert(alertTold)
			.values({ id: newId(), alertId: id, adultId: iro.id, at: now })
			.run();
		if (!closed) continue;
		const what = service.vault.seal(`alert_closed.what:${id}`, 'Rung');
		service.db.insert(alertClosed).values({ alertId: id, by: iro.id, at: now, what }).run();
	}
	return { service, children, adults: { iro, manager, support, nurse, officer } };
}

describe('the children an adult is tied to', () => {
	it('says of each child what one asked alone says', () => {
		const { service, children, adults } = world();
		const day = londonDay(service.now());
		for (const actor of Object.values(adults)) {
			const tied = tiedChildren(service.db, actor, day, service.now());
			const all = children.map(({ id }) => [...(tied.get(id) ?? [])].sort());
			const alone = children.map(({ id }) =>
				[...tiesTo(service.db, actor, id, day, service.now())].sort()
			);
			expect(all).toEqual(alone);
		}
	});

	it('leaves out what ended, has not begun or was closed', () => {
		const { service, adults } = world();
		const day = londonDay(service.now());
		const ties = (actor: AdultActor) =>
			[...tiedChildren(service.db, actor, day, service.now()).values()]
				.flatMap((set) => [...set])
				.sort();
		expect(ties(adults.iro)).toEqual(['chair', 'duty-alert', 'iro', 'parent']);
		expect(ties(adults.manager)).toEqual(['break-glass', 'parent', 'team-manager']);
		expect(ties(adults.officer)).toEqual([]);
	});

	it.each([
		['the mother', 'mother', {}, ['parent']],
		['an aunt of days gone by', 'aunt', { to: '2026-03-09' }, []],
		[
			'somebody added by mistake',
			'aunt',
			{ from: '2026-03-02', to: '2026-03-01' },
			['iro', 'team-support']
		],
		['an aunt of one day', 'aunt', { from: '2026-03-02', to: '2026-03-02' }, []],
		['the carer', 'foster carer', {}, ['carer']],
		['a carer of days gone by', 'foster carer', { to: '2026-03-09' }, ['iro', 'team-support']]
	] as const)('are none of their work where they are %s', (_, kind, days, left) => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const child = aChild(service, '2014-05-01', 'Robin');
		const worker = anAdult(service, ['iro', 'business-support'], { teamId });
		allocated(service, worker, child, 'iro', { teamId });
		related(service, worker, child, kind, days);
		const day = londonDay(service.now());
		expect([...tiesTo(service.db, worker, child.id, day, service.now())].sort()).toEqual(left);
		const tied = tiedChildren(service.db, worker, day, service.now());
		expect([...(tied.get(child.id) ?? [])].sort()).toEqual(left);
	});
});
