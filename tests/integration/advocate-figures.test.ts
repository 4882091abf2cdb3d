import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { askForAdvocate } from '#lib/server/advocacy/ask.ts';
import { declineAdvocate } from '#lib/server/advocacy/decline.ts';
import { offerBeforeConferences } from '#lib/server/advocacy/offer-by-default.ts';
import { recordAttendance, type Attendance } from '#lib/server/participation/attendance.ts';
import { checkSaid } from '#lib/server/advocacy/said/check.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { enough, sendsSaid } from '#tests/support/advocacy.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, sendsViews, type Review } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';

const period = { from: '2026-03-01', to: '2026-03-31' } as const;
const figures = (service: TestService) => figuresOf(service, sayso, period, 'all');
const aConference = (service: TestService) =>
	aReview(service, { kind: 'review-conference', as: 'chair', onDay: '2026-03-16' });

function held(service: TestService, review: Review, given: Partial<Attendance> = {}): void {
	isHeld(service, review);
	const came = { child: 'absent', led: null, adults: new Map(), ...given } as const;
	recordAttendance(service, review.iro, review.ids, came);
}

describe('the figures of advocates', () => {
	it('count offers by the last word, and who was there', () => {
		const service = testService();
		const [taken, declined, silent] = [1, 2, 3].map(() => aConference(service));
		const asked = aReview(service, { onDay: '2026-03-16' });
		offerBeforeConferences(service);
		service.set(service.now() + HOUR);
		askForAdvocate(service, taken!.child);
		declineAdvocate(service, declined!.child);
		askForAdvocate(service, asked.child);
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, taken!.child, 'advocate');
		service.set(service.now() + 7 * 24 * HOUR);
		held(service, taken!, { adults: new Map([[advocate.id, 'took-part']]) });
		held(service, declined!);
		held(service, silent!);
		held(service, asked, { child: 'advocate-spoke' });
		const none = { offered: 0, accepted: 0, declined: 0, no_answer: 0, asked: 0, present: 0 };
		expect(figures(service).advocates).toEqual({
			conferences: {
				...none,
				offered: 3,
				accepted: 1,
				declined: 1,
				no_answer: 1,
				present: 1
			},
			looked_after_reviews: { ...none, asked: 1, present: 1 }
		});
	});

	it('leave what was said after the meeting out', () => {
		const service = testService();
		const conference = aConference(service);
		service.set(service.now() + 8 * 24 * HOUR);
		held(service, conference);
		askForAdvocate(service, conference.child);
		expect(figures(service).advocates.conferences).toMatchObject({ offered: 0, asked: 0 });
	});
});

describe('views through an advocate', () => {
	it.each([
		['their words', enough, 1],
		['what was seen, not said', { ...enough, own: '', basis: 'non-instructed' as const }, 0]
	] as const)('with %s count as received: %#', (_, said, received) => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-16' });
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, review.child, 'advocate');
		sendsSaid(service, advocate, review.ids.part, said);
		service.set(service.now() + 7 * 24 * HOUR);
		isHeld(service, review);
		const { views } = figures(service);
		expect(views.looked_after_reviews).toMatchObject({ asked: 1, received });
		expect(views.help).toEqual({ alone: 0, helped: 0, advocate: received, paper: 0 });
	});

	it('do not count as received while the child does not stand by them', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-16' });
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, review.child, 'advocate');
		const sentId = sendsSaid(service, advocate, review.ids.part);
		const says = (what: 'not-me' | 'thats-me') =>
			checkSaid(service, review.child, review.ids.part, { sentId, what, words: '' });
		says('not-me');
		service.set(service.now() + 7 * 24 * HOUR);
		isHeld(service, review);
		expect(figures(service).views.help.advocate).toBe(0);
		says('thats-me');
		expect(figures(service).views.help.advocate).toBe(1);
	});

	it('count once for a child who sent their own as well', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-16' });
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, review.child, 'advocate');
		sendsViews(service, review);
		sendsSaid(service, advocate, review.ids.part);
		service.set(service.now() + 7 * 24 * HOUR);
		isHeld(service, review);
		const { views } = figures(service);
		expect(views.looked_after_reviews).toMatchObject({ received: 1, unasked: 0 });
		expect(views.help).toMatchObject({ alone: 1, advocate: 0 });
	});
});
