import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { meetingGuest, relationship } from '#lib/server/db/schema/index.ts';
import { addChildToMeeting } from '#lib/server/meetings/arrange.ts';
import {
	aHeldConference,
	aParentAt,
	askedId,
	sendsIt,
	ticks,
	wasThere
} from '#tests/support/feedback.ts';
import { aChild, anAdult, related } from '#tests/support/people.ts';
import { aReview, isHeld, notThere } from '#tests/support/reviewing.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { feedbackAsked } from './asked.ts';
import { feedbackPage } from './page.ts';

const DAY = 24 * HOUR;

describe('who is asked', () => {
	it('is whoever of the family was invited or there, and nobody for being a parent', () => {
		const service = testService();
		const conference = aHeldConference(service);
		const mother = anAdult(service, ['parent']);
		related(service, mother, conference.child, 'mother');
		expect(feedbackAsked(service, mother)).toEqual([]);
		wasThere(service, mother, conference.ids.part);
		expect(feedbackAsked(service, mother)).toMatchObject([
			{ kind: 'conference', onDay: '2026-03-09', state: 'not-begun', until: '2026-05-04' }
		]);
		expect(feedbackAsked(service, conference.iro)).toEqual([]);
	});

	it('is no guest who has no part in the family, and none whose contact is restricted', () => {
		const service = testService();
		const conference = aHeldConference(service);
		const [father, uncle] = [anAdult(service, ['parent']), anAdult(service, ['parent'])];
		related(service, father, conference.child, 'father', { contact: 'restricted' });
		for (const { id: adultId } of [father, uncle]) {
			const row = { id: newId(), meetingChildId: conference.ids.part, adultId };
			service.db
				.insert(meetingGuest)
				.values({ ...row, label: 'Somebody', shownToChild: true })
				.run();
		}
		expect(feedbackAsked(service, father)).toEqual([]);
		expect(feedbackAsked(service, uncle)).toEqual([]);
		service.db.update(relationship).set({ contact: 'open' }).run();
		expect(feedbackAsked(service, father)).toHaveLength(1);
	});

	it('after a review are carers alone', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-09' });
		isHeld(service, review);
		const mother = aParentAt(service, review);
		const carer = aParentAt(service, review, 'foster carer');
		expect(feedbackAsked(service, mother)).toEqual([]);
		expect(feedbackAsked(service, carer)).toMatchObject([{ kind: 'review' }]);
		const own = feedbackPage(service, carer, askedId(service, carer), 'before');
		expect(own.form.id).toBe('feedback-after-review');
	});

	it('is asked once about siblings', () => {
		const service = testService();
		const conference = aHeldConference(service);
		const mother = aParentAt(service, conference);
		const sibling = aChild(service, '2016-05-01');
		related(service, mother, sibling, 'mother');
		const { meeting: meetingId } = conference.ids;
		const part = addChildToMeeting(service.db, { meetingId, childId: sibling.id });
		wasThere(service, mother, part);
		expect(feedbackAsked(service, mother)).toHaveLength(1);
	});

	it('finds nothing that was not held, is not yet, or is long over', () => {
		const service = testService();
		const conference = aReview(service, {
			kind: 'review-conference',
			onDay: '2026-03-09',
			as: 'chair'
		});
		const mother = aParentAt(service, conference);
		expect(feedbackAsked(service, mother)).toEqual([]);
		isHeld(service, conference);
		expect(feedbackAsked(service, mother)).toHaveLength(1);
		service.set(TEST_NOW + 57 * DAY);
		expect(feedbackAsked(service, mother)).toEqual([]);
	});
});

describe('whose it is', () => {
	it('two parents have ids of their own, and find nothing by each other’s', () => {
		const service = testService();
		const conference = aHeldConference(service);
		const [mother, father] = [
			aParentAt(service, conference),
			aParentAt(service, conference, 'father')
		];
		const [hers, his] = [askedId(service, mother), askedId(service, father)];
		expect(hers).not.toBe(his);
		expect(() => feedbackPage(service, father, hers, 'before')).toThrow(notThere);
		expect(() => feedbackPage(service, mother, conference.ids.meeting, 'before')).toThrow(notThere);
		ticks(service, mother, 'before', { felt_prepared: 'no' });
		sendsIt(service, mother, true);
		expect(feedbackPage(service, father, his, 'before').given).toEqual({});
		expect(feedbackAsked(service, father)).toMatchObject([{ state: 'not-begun' }]);
	});

	it('ends with the tie, on the next request', () => {
		const service = testService();
		const mother = aParentAt(service, aHeldConference(service));
		const own = askedId(service, mother);
		service.db.update(relationship).set({ to: '2026-03-09' }).run();
		expect(feedbackAsked(service, mother)).toEqual([]);
		expect(() => feedbackPage(service, mother, own, 'before')).toThrow(notThere);
	});
});
