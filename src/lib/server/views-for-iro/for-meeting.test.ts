import { describe, expect, it } from 'vitest';
import { breakGlass } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { viewsForMeeting } from './for-meeting.ts';

describe('views for the meeting', () => {
	it('hold what may be said there, and never what is for the IRO alone', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const page = viewsForMeeting(service, review.iro, review.ids);
		const all = JSON.stringify(page);
		expect(all).toContain(secrets.everyone);
		expect(all).toContain(secrets.say);
		expect(all).not.toContain(secrets.only);
		expect(all).not.toContain(secrets.wish);
		expect(all).not.toContain('Worried');
		const answers = page.pages.flatMap((one) => one.answers);
		expect(answers.map(({ said, sayItForMe }) => [said[0], sayItForMe])).toEqual([
			[secrets.everyone, false],
			[secrets.say, true]
		]);
	});

	it('are for the one who hears the child, not for break-glass', () => {
		const service = testService();
		const review = aReview(service);
		const manager = anAdult(service, ['manager']);
		const times = { openedAt: service.now(), endsAt: service.now() + 1000 };
		service.db
			.insert(breakGlass)
			.values({
				id: newId(),
				adultId: manager.id,
				childId: review.child.id,
				reason: 'A complaint to look into',
				unsafeToShow: false,
				...times
			})
			.run();
		expect(() => viewsForMeeting(service, manager, review.ids)).toThrow(
			expect.objectContaining(notThere)
		);
	});
});
