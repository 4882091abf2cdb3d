import { describe, expect, it } from 'vitest';
import { wish, wishAnswer } from '#lib/server/db/schema/index.ts';
import { partFor } from '#lib/server/meetings/part.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aReview, isHeld, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { answerWish, type NewAnswer } from './answer.ts';
import { markDone } from './done.ts';
import { wishesOfPart } from './list.ts';
import { promisedBefore } from './promised.ts';

function wishOf(service: TestService): string {
	return service.db.select({ id: wish.id }).from(wish).get()!.id;
}
const yes = (wishId: string, more: Partial<NewAnswer> = {}): NewAnswer => ({
	wishId,
	verdict: 'yes',
	reason: 'You can go on the bus.',
	who: 'Tamsin',
	byDay: '2026-04-01',
	...more
});

describe('answering a wish', () => {
	it('keeps earlier answers, shows the latest first, and says what is hard to read', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const id = wishOf(service);
		answerWish(service, review.iro, review.ids, yes(id, { verdict: 'not-yet', byDay: null }));
		service.set(service.now() + 1000);
		const hard = 'Supervised contact arrangements necessitate authorisation.';
		answerWish(service, review.iro, review.ids, yes(id, { reason: hard }));
		const [line] = wishesOfPart(service, service.db, review.ids.part, '8-11');
		expect(line?.text).toBe(secrets.wish);
		expect(line?.answers.map(({ verdict, by }) => [verdict, by])).toEqual([
			['yes', 'Odalys Brightwater'],
			['not-yet', 'Odalys Brightwater']
		]);
		expect(line?.answers[0]?.advice?.hardWords[0]?.word).toBe('authorisation');
		expect(line?.answers[1]?.advice).toBeNull();
	});

	it('sent twice is one answer', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const given = yes(wishOf(service));
		answerWish(service, review.iro, review.ids, given);
		answerWish(service, review.iro, review.ids, given);
		expect(service.db.select().from(wishAnswer).all()).toHaveLength(1);
	});

	it('is for the one who hears the child, and for wishes of that part only', () => {
		const service = testService();
		const review = aReview(service);
		const other = aReview(service);
		sendsViews(service, review);
		const id = wishOf(service);
		const former = anAdult(service, ['iro']);
		allocated(service, former, review.child, 'iro', { to: '2026-03-09' });
		const refused = expect.objectContaining(notThere);
		expect(() => answerWish(service, former, review.ids, yes(id))).toThrow(refused);
		expect(() => answerWish(service, other.iro, review.ids, yes(id))).toThrow(refused);
		expect(() => answerWish(service, other.iro, other.ids, yes(id))).toThrow(refused);
		expect(service.db.select().from(wishAnswer).all()).toEqual([]);
	});
});

describe('was it done', () => {
	it('is asked at the next review of what was promised, and not at a conference', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const id = wishOf(service);
		answerWish(service, review.iro, review.ids, yes(id));
		isHeld(service, review);
		const later = (kind: 'looked-after-review' | 'review-conference') => {
			const next = aMeeting(service, [review.child], { kind, onDay: '2026-09-22' });
			return { meeting: next.meetingId, part: next.parts[0]! };
		};
		const promised = (ids: { meeting: string; part: string }) =>
			promisedBefore(service, service.db, partFor(service, review.iro, 'meeting.see', ids), '8-11');
		const [next, conference] = [later('looked-after-review'), later('review-conference')];
		expect(promised(next).map(({ wish: { text } }) => text)).toEqual([secrets.wish]);
		expect(promised(conference)).toEqual([]);
		expect(promised(review.ids)).toEqual([]);
		markDone(service, review.iro, next, { wishId: id, how: 'not-done' });
		expect(promised(next)[0]?.wish.done).toBe('not-done');
		expect(() => markDone(service, review.iro, review.ids, { wishId: id, how: 'done' })).toThrow(
			expect.objectContaining(notThere)
		);
	});
});
