import { expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { feedbackDraft, feedbackReminded } from '#lib/server/db/schema/index.ts';
import { aHeldConference, aParentAt, ticks } from '#tests/support/feedback.ts';
import { testService } from '#tests/support/service.ts';
import { sweepFeedback } from './sweep.ts';

it('keeps a draft as long as it can be sent, and no longer', () => {
	const service = testService();
	ticks(service, aParentAt(service, aHeldConference(service)), 'before', { felt_prepared: 'no' });
	service.db.insert(feedbackReminded).values({ mark: 'x', at: service.now() }).run();
	const counts = () =>
		[feedbackDraft, feedbackReminded].map((table) => service.db.select().from(table).all().length);
	service.set(londonInstant('2026-07-31', '04:17'));
	sweepFeedback(service);
	expect(counts()).toEqual([1, 1]);
	service.set(londonInstant('2026-08-01', '04:17'));
	sweepFeedback(service);
	expect(counts()).toEqual([0, 0]);
});
