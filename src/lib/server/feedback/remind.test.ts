import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { noticeKinds } from '#lib/server/notices/kinds.ts';
import { meetingOutcome, notice, noticesOff, relationship } from '#lib/server/db/schema/index.ts';
import { writeSetting } from '#lib/server/settings/settings.ts';
import { aHeldConference, aParentAt, tells } from '#tests/support/feedback.ts';
import { testService, TEST_NOW, type TestService } from '#tests/support/service.ts';
import { remindOfFeedback } from './remind.ts';

const DAY = 24 * HOUR;
const email = 'somebody@example.org';
const notices = ({ db }: TestService) => db.select().from(notice).all();

/** The conference was on the day before; the clock says ten in the morning. */
function asked(service: TestService) {
	const held = aHeldConference(service);
	return { held, mother: aParentAt(service, held, 'mother', { email }) };
}

describe('the reminder', () => {
	it('comes after five days, once, whatever restarts, and says nothing of anything', () => {
		const service = testService();
		const { mother } = asked(service);
		for (const day of [0, 1, 2, 3]) {
			service.set(TEST_NOW + day * DAY);
			remindOfFeedback(service);
			expect(notices(service)).toEqual([]);
		}
		service.set(TEST_NOW + 4 * DAY);
		for (let again = 0; again < 3; again += 1) remindOfFeedback(service);
		expect(notices(service)).toMatchObject([
			{ adultId: mother.id, kind: 'feedback-waiting', path: '/family' }
		]);
		const words = JSON.stringify(noticeKinds['feedback-waiting']);
		expect(words).not.toMatch(/conference|meeting|review|feedback|child|question/i);
		service.set(TEST_NOW + 9 * DAY);
		remindOfFeedback(service);
		expect(notices(service)).toHaveLength(1);
	});

	it('follows the setting', () => {
		const service = testService();
		asked(service);
		writeSetting(service.db, TEST_NOW, 'test', 'feedbackReminderDays', 1);
		remindOfFeedback(service);
		expect(notices(service)).toHaveLength(1);
	});

	it.each<[string, (service: TestService, at: ReturnType<typeof asked>) => void]>([
		['who has answered', (service, { mother }) => tells(service, mother, 'yes', true)],
		[
			'whose notices are off, also once they are on again',
			({ db }, { mother }) =>
				db.insert(noticesOff).values({ adultId: mother.id, by: 'x', since: 0 }).run()
		],
		[
			'who is no longer of the family',
			({ db }) => db.update(relationship).set({ to: '2026-03-10' }).run()
		],
		['of a meeting that was not held', ({ db }) => db.delete(meetingOutcome).run()]
	])('never goes to somebody %s', (_, change) => {
		const service = testService();
		const at = asked(service);
		change(service, at);
		service.set(TEST_NOW + 4 * DAY);
		remindOfFeedback(service);
		expect(notices(service)).toEqual([]);
		service.db.delete(noticesOff).run();
		remindOfFeedback(service);
		expect(notices(service)).toEqual([]);
	});

	it('wakes nobody, and is not sent when it is much too late', () => {
		const service = testService();
		asked(service);
		service.set(TEST_NOW + 4 * DAY + 13 * HOUR);
		remindOfFeedback(service);
		expect(notices(service)).toEqual([]);
		service.set(TEST_NOW + 20 * DAY);
		remindOfFeedback(service);
		expect(notices(service)).toEqual([]);
	});
});
