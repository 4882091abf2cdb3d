import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { cameOfIt } from '#lib/server/home/came-of-it.ts';
import { audit, decisionSharing, decisionWords } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, type Review } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { markDecisionDone } from './done.ts';
import { dropDraft } from './drop.ts';
import { decisionsPage } from './page.ts';
import { shareDecisions } from './share.ts';
import { writeDecision } from './write.ts';

const DAY = 24 * HOUR;

function aHeldReview(service: TestService): Review {
	const review = aReview(service, { onDay: '2026-03-09' });
	isHeld(service, review);
	return review;
}

function write(service: TestService, { iro, ids }: Review, what: string, id = newId()): string {
	const given = { decisionId: id, wishId: '', what, who: 'Tamsin', byDay: null, byWhen: 'soon' };
	expect(writeDecision(service, iro, ids, given)).toBeNull();
	return id;
}

function share(service: TestService, { iro, ids }: Review) {
	return shareDecisions(service, iro, ids, decisionsPage(service, iro, ids).asOf);
}

const seen = (service: TestService, { child }: Pick<Review, 'child'>) =>
	cameOfIt(service, child).meetings.flatMap(({ decisions }) => decisions);

describe('decisions', () => {
	it('are the child’s to see once they are shared, and not a word before', () => {
		const service = testService();
		const review = aHeldReview(service);
		write(service, review, 'You stay with Nan.');
		expect(JSON.stringify(cameOfIt(service, review.child))).not.toContain('Nan');
		expect(cameOfIt(service, review.child).meetings[0]?.waiting).toEqual({
			due: '2026-03-16',
			late: false
		});
		expect(share(service, review)).toBe('shared');
		expect(seen(service, review)).toMatchObject([
			{ what: 'You stay with Nan.', who: 'Tamsin', byWhen: 'soon', changedAt: null, before: [] }
		]);
		expect(cameOfIt(service, review.child).meetings[0]?.waiting).toBeNull();
	});

	it('are shared once, however often the button is pressed', () => {
		const service = testService();
		const review = aHeldReview(service);
		const id = write(service, review, 'You stay with Nan.');
		write(service, review, 'You stay with Nan.', id);
		const { asOf } = decisionsPage(service, review.iro, review.ids);
		expect(shareDecisions(service, review.iro, review.ids, asOf)).toBe('shared');
		expect(shareDecisions(service, review.iro, review.ids, asOf)).toBe('nothing-new');
		expect(service.db.select().from(decisionSharing).all()).toHaveLength(1);
		expect(service.db.select().from(decisionWords).all()).toHaveLength(1);
		const shared = service.db.select().from(audit).where(eq(audit.action, 'decision.share')).all();
		expect(shared).toHaveLength(1);
	});

	it('are not shared as they were not seen: a draft changed in another tab comes back', () => {
		const service = testService();
		const review = aHeldReview(service);
		const id = write(service, review, 'You stay with Nan.');
		const { asOf } = decisionsPage(service, review.iro, review.ids);
		service.set(service.now() + 1000);
		write(service, review, 'You move to Dad.', id);
		expect(shareDecisions(service, review.iro, review.ids, asOf)).toBe('moved-on');
		expect(seen(service, review)).toEqual([]);
	});

	it('are corrected in the open: the old words stay, the new come with their day, a draft is unseen', () => {
		const service = testService();
		const review = aHeldReview(service);
		const id = write(service, review, 'We pay half.');
		share(service, review);
		service.set(service.now() + DAY);
		write(service, review, 'We pay it all.', id);
		expect(seen(service, review)).toMatchObject([{ what: 'We pay half.', changedAt: null }]);
		service.set(service.now() + DAY);
		share(service, review);
		expect(seen(service, review)).toMatchObject([
			{ what: 'We pay it all.', changedAt: service.now(), before: [{ what: 'We pay half.' }] }
		]);
	});

	it('are dropped as drafts only: what was shared stays', () => {
		const service = testService();
		const review = aHeldReview(service);
		const id = write(service, review, 'We pay half.');
		share(service, review);
		service.set(service.now() + 1000);
		write(service, review, 'We pay nothing.', id);
		const other = write(service, review, 'Never mind.');
		dropDraft(service, review.iro, review.ids, id);
		dropDraft(service, review.iro, review.ids, other);
		const page = decisionsPage(service, review.iro, review.ids);
		expect(page.decisions.map(({ given, draft }) => [given?.what, draft])).toEqual([
			['We pay half.', null]
		]);
	});

	it('wait until the meeting was held', () => {
		const service = testService();
		const { iro, ids } = aReview(service, { onDay: '2026-03-09' });
		const given = { wishId: '', what: 'x', who: null, byDay: null, byWhen: null };
		expect(writeDecision(service, iro, ids, { decisionId: newId(), ...given })).toBe('not-held');
	});

	it.each([
		['in time on the fifth working day', 6, 'in-time'],
		['late the day after, and shared all the same', 7, 'late']
	] as const)('%s', (_, days, standing) => {
		const service = testService();
		const review = aHeldReview(service);
		write(service, review, 'You stay with Nan.');
		service.set(service.now() + days * DAY);
		share(service, review);
		expect(decisionsPage(service, review.iro, review.ids).due?.standing).toBe(standing);
		expect(seen(service, review)).toHaveLength(1);
	});

	it('of one child at a conference tell a sister nothing', () => {
		const service = testService();
		const [child, sister] = [aChild(service, '2014-05-01'), aChild(service, '2012-05-01')];
		const iro = anAdult(service, ['chair']);
		for (const one of [child, sister]) allocated(service, iro, one, 'chair');
		const { meetingId, parts } = aMeeting(service, [child, sister], {
			kind: 'review-conference',
			onDay: '2026-03-09'
		});
		const review = { child, iro, ids: { meeting: meetingId, part: parts[0]! } };
		isHeld(service, review);
		write(service, review, 'Marmalade for Robin.');
		share(service, review);
		expect(JSON.stringify(cameOfIt(service, sister))).not.toContain('Marmalade');
		const hers = { meeting: meetingId, part: parts[1]! };
		expect(JSON.stringify(decisionsPage(service, iro, hers))).not.toContain('Marmalade');
	});

	it('are nobody’s but the one’s who hears the child', () => {
		const service = testService();
		const review = aHeldReview(service);
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, review.child, 'social-worker');
		for (const other of [worker, anAdult(service, ['iro']), review.child]) {
			expect(() => decisionsPage(service, other, review.ids)).toThrow(
				expect.objectContaining(notThere)
			);
			expect(() => shareDecisions(service, other, review.ids, 0)).toThrow(
				expect.objectContaining(notThere)
			);
		}
	});

	it('stay closed behind a card that nobody has confirmed', () => {
		const service = testService();
		const review = aHeldReview(service);
		write(service, review, 'You stay with Nan.');
		share(service, review);
		const later = { ...review.child, opensFrom: service.now() + 1 };
		expect(seen(service, { child: later })).toEqual([]);
	});

	it('are said to be done or not at the next meeting, with why, and never at their own', () => {
		const service = testService();
		const review = aHeldReview(service);
		const decisionId = write(service, review, 'You stay with Nan.');
		share(service, review);
		const outcome = { decisionId, how: 'partly', why: 'Nan was ill.' } as const;
		expect(() => markDecisionDone(service, review.iro, review.ids, outcome)).toThrow(
			expect.objectContaining(notThere)
		);
		const next = aMeeting(service, [review.child], { onDay: '2026-09-01' });
		const ids = { meeting: next.meetingId, part: next.parts[0]! };
		markDecisionDone(service, review.iro, ids, outcome);
		markDecisionDone(service, review.iro, ids, outcome);
		expect(seen(service, review)[0]?.done).toMatchObject({ how: 'partly', why: 'Nan was ill.' });
		expect(decisionsPage(service, review.iro, ids).earlier).toHaveLength(1);
	});
});
