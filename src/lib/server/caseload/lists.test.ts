import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { message } from '#lib/server/db/schema/index.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { childLines } from './children.ts';
import { childPage } from './child.ts';
import { followUpOf } from './follow-up.ts';
import { accessHistory } from './history.ts';
import { inbox } from './inbox.ts';
import { startPage } from './start.ts';
import { readThread } from './thread.ts';
import { replyTo } from './reply.ts';

function writes(service: TestService, child: ChildActor, adultId: string, words: string): void {
	const id = newId();
	const body = service.vault.seal(`message.body:${id}`, words);
	const row = { id, childId: child.id, adultId, from: 'child', kind: 'ring-me', body };
	service.db
		.insert(message)
		.values({ ...row, sendKey: newId(), sentAt: service.now() })
		.run();
}

describe('an IRO’s start page', () => {
	it('has what is due, what burns first, and nobody else’s', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-12' });
		aReview(service, { onDay: '2026-03-12' });
		sendsViews(service, review);
		writes(service, review.child, review.iro.id, 'Please ring');
		const { todo, meetings } = startPage(service, review.iro);
		expect(todo?.map(({ kind, burn, due }) => [kind, burn, due])).toEqual(
			[
				['ring-me', 'week', '2026-03-12'],
				['read-views', 'week', '2026-03-12'],
				['talk', 'week', '2026-03-11'],
				['answers', 'later', '2026-03-19']
			].filter(([, burn]) => burn !== 'later')
		);
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
});

describe('lists of children', () => {
	it('and search find only one’s own', () => {
		const service = testService();
		const { iro } = aReview(service);
		const other = aChild(service, '2012-01-01', 'Robina');
		expect(childLines(service, iro).map(({ name }) => name)).toEqual(['Robin']);
		expect(childLines(service, iro, 'rob')).toHaveLength(1);
		expect(childLines(service, iro, 'zz')).toEqual([]);
		expect(() => childPage(service, iro, other.id)).toThrow(expect.objectContaining(notThere));
	});

	it('show who looked, to those who answer for the child', () => {
		const service = testService();
		const review = aReview(service);
		writes(service, review.child, review.iro.id, 'Hello');
		readThread(service, review.iro, review.child.id);
		readThread(service, review.iro, review.child.id);
		expect(accessHistory(service, review.iro, review.child.id)).toEqual([
			{ who: 'Odalys Brightwater', act: 'message.read', onDay: '2026-03-10', times: 2 }
		]);
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, review.child, 'social-worker');
		expect(childPage(service, worker, review.child.id).may.seeHistory).toBe(false);
		expect(() => accessHistory(service, worker, review.child.id)).toThrow(
			expect.objectContaining(notThere)
		);
	});
});

describe('messages', () => {
	it('are listed without words, read with a mark, and answered once', () => {
		const service = testService();
		const review = aReview(service);
		const { child, iro } = review;
		writes(service, child, iro.id, secrets.only);
		expect(JSON.stringify(inbox(service, iro))).not.toContain(secrets.only);
		expect(inbox(service, iro)).toMatchObject([{ unread: 1, waiting: ['ring-me'] }]);
		expect(readThread(service, iro, child.id).lines).toMatchObject([{ body: secrets.only }]);
		expect(inbox(service, iro)).toMatchObject([{ unread: 0, unanswered: true }]);
		const reply = { body: 'I will ring at four.', sendKey: newId() };
		service.set(service.now() + 1000);
		replyTo(service, iro, child.id, reply);
		replyTo(service, iro, child.id, reply);
		expect(readThread(service, iro, child.id).lines.map(({ body }) => body)).toEqual([
			reply.body,
			secrets.only
		]);
	});

	it('are for the IRO and their cover, not for a chair, a worker or the manager', () => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const { child, iro } = aReview(service, { teamId });
		writes(service, child, iro.id, 'Hello');
		const chair = anAdult(service, ['chair']);
		allocated(service, chair, child, 'chair');
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, child, 'social-worker');
		for (const actor of [chair, worker, anAdult(service, ['manager'], { teamId })]) {
			expect(inbox(service, actor)).toEqual([]);
			expect(() => readThread(service, actor, child.id)).toThrow(expect.objectContaining(notThere));
		}
	});
});

describe('the follow-up list', () => {
	it('names children whose last two meetings were without their views', () => {
		const service = testService();
		const first = aReview(service, { onDay: '2025-09-09' });
		const second = aReview(service, { onDay: '2026-03-03' });
		isHeld(service, first);
		isHeld(service, second);
		expect(followUpOf(service, first.iro).withoutViews).toEqual([]);
		expect(followUpOf(service, first.iro).codes).toHaveLength(1);
		expect(followUpOf(service, anAdult(service, ['iro'])).codes).toEqual([]);
	});
});
