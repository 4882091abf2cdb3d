import { describe, expect, it } from 'vitest';
import { writesTo } from '#tests/support/letters.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { childPage } from './child.ts';
import { childLines } from './children.ts';
import { followUpOf } from './follow-up.ts';
import { accessHistory } from './history.ts';
import { readThread } from './thread.ts';

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
		writesTo(service, review.child, review.iro.id, 'Hello');
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

	it('say no more than names and dates to a partner professional', () => {
		const service = testService();
		const { child, iro } = aReview(service);
		const nurse = anAdult(service, ['partner-professional']);
		allocated(service, nurse, child, 'partner-professional');
		expect(childLines(service, nurse)).toMatchObject([
			{ name: 'Robin', age: null, band: null, iro: null }
		]);
		const page = childPage(service, nurse, child.id);
		expect(page.about).toBeNull();
		// What the child opens to them of the booklet, and nothing else.
		expect(Object.entries(page.may).filter(([, may]) => may)).toEqual([['readBooklet', true]]);
		expect(page.meetings).toMatchObject([
			{ status: null, children: [{ standing: null, open: false }] }
		]);
		expect(childPage(service, iro, child.id).about?.age).toBe(11);
	});
});

describe('the follow-up list', () => {
	it('names a child whose last two meetings were without their views, and no other', () => {
		const service = testService();
		const first = aReview(service, { onDay: '2025-09-09' });
		const { meetingId, parts } = aMeeting(service, [first.child], { onDay: '2026-03-03' });
		isHeld(service, first);
		isHeld(service, { ...first, ids: { meeting: meetingId, part: parts[0]! } });
		const other = aReview(service, { onDay: '2026-03-03' });
		isHeld(service, other);
		const { withoutViews, codes } = followUpOf(service, first.iro);
		expect(withoutViews.map(({ meetings }) => meetings.map(({ onDay }) => onDay))).toEqual([
			['2025-09-09', '2026-03-03']
		]);
		expect(codes.map(({ own, due }) => [own, due])).toEqual([
			[true, '2025-09-16'],
			[true, '2026-03-10']
		]);
		expect(followUpOf(service, other.iro).withoutViews).toEqual([]);
		expect(followUpOf(service, anAdult(service, ['iro'])).codes).toEqual([]);
	});

	it('names wishes that waited over 5 working days', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const waiting = () =>
			followUpOf(service, review.iro).wishes.map(({ count, due }) => [count, due]);
		service.set(service.now() + 7 * 24 * 3_600_000);
		expect(waiting()).toEqual([]);
		service.set(service.now() + 24 * 3_600_000);
		expect(waiting()).toEqual([[1, '2026-03-17']]);
	});
});
