import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { writesTo } from '#tests/support/letters.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview, notThere, secrets } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { inbox } from './inbox.ts';
import { replyTo } from './reply.ts';
import { readThread } from './thread.ts';

describe('messages', () => {
	it('are listed without words, read with a mark, and answered once', () => {
		const service = testService();
		const review = aReview(service);
		const { child, iro } = review;
		writesTo(service, child, iro.id, secrets.only);
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
		writesTo(service, child, iro.id, 'Hello');
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
