import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { alert, alertTold } from '#lib/server/db/schema/index.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { writesTo } from '#tests/support/letters.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { startPage } from './start.ts';

describe('an IRO’s start page', () => {
	it('has what is due, what burns first, and nobody else’s', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-12' });
		aReview(service, { onDay: '2026-03-12' });
		sendsViews(service, review);
		writesTo(service, review.child, review.iro.id, 'Please ring');
		const { todo, meetings } = startPage(service, review.iro);
		expect(todo?.map(({ kind, burn, due }) => [kind, burn, due])).toEqual([
			['talk', 'week', '2026-03-11'],
			['ring-me', 'week', '2026-03-12'],
			['read-views', 'week', '2026-03-12']
		]);
		expect(meetings).toHaveLength(1);
		service.set(service.now() + 3 * 24 * 3_600_000);
		expect(startPage(service, review.iro).todo?.map(({ kind, burn }) => [kind, burn])).toEqual([
			['ring-me', 'late'],
			['read-views', 'late'],
			['outcome', 'late'],
			['answers', 'week']
		]);
	});

	it.each([
		['administrator', null, null],
		['participation-officer', null, null],
		['partner-professional', null, []],
		['social-worker', null, []],
		['iro', [], []]
	] as const)('of a %s without children holds nothing of anybody', (role, todo, meetings) => {
		const service = testService();
		sendsViews(service, aReview(service));
		const page = startPage(service, anAdult(service, [role]));
		expect([page.todo, page.meetings, page.team]).toEqual([todo, meetings, null]);
	});

	it('of a manager counts work by name, and holds no words', () => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const review = aReview(service, { onDay: '2026-03-12', teamId });
		sendsViews(service, review);
		const manager = anAdult(service, ['manager'], { teamId });
		service.set(service.now() + 3 * 24 * 3_600_000);
		const page = startPage(service, manager);
		expect(page.team?.lines).toMatchObject([
			{ name: 'Odalys Brightwater', children: 1, late: 2, unread: 1 }
		]);
		for (const words of Object.values(secrets)) expect(JSON.stringify(page)).not.toContain(words);
		expect(startPage(service, anAdult(service, ['manager'])).team?.lines).toEqual([]);
	});

	it('has an open alert before all else, for the IRO and for whoever is on duty', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-10' });
		const duty = anAdult(service, ['duty']);
		const id = newId();
		const row = { id, childId: review.child.id, kind: 'answer', words: null, promise: '{}' };
		service.db
			.insert(alert)
			.values({ ...row, sendKey: newId(), raisedAt: service.now() })
			.run();
		const told = { id: newId(), alertId: id, adultId: duty.id, at: service.now() };
		service.db.insert(alertTold).values(told).run();
		const first = { kind: 'alert', burn: 'now', alertId: id, child: 'Robin' };
		expect(startPage(service, review.iro).todo?.[0]).toMatchObject(first);
		expect(startPage(service, duty).todo).toMatchObject([first]);
		expect(startPage(service, anAdult(service, ['duty'])).todo).toEqual([]);
	});
});
