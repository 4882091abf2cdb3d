import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { advocateOffer, meetingOutcome } from '#lib/server/db/schema/index.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { aReview, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { askForAdvocate, myAdvocate } from './ask.ts';
import { declineAdvocate } from './decline.ts';
import { offerBeforeConferences } from './offer-by-default.ts';
import { referChild } from './refer.ts';
import { staffAdvocatePage } from './staff-page.ts';
import { advocateWorklist } from './worklist.ts';

function scene() {
	const service = testService();
	const conference = aReview(service, { kind: 'review-conference', as: 'chair' });
	const lines = () =>
		service.db
			.select()
			.from(advocateOffer)
			.all()
			.map(({ what }) => what);
	const state = () => advocateWorklist(service, conference.iro)[0]?.state;
	return { service, ...conference, lines, state };
}

describe('an offer before a conference', () => {
	it('is made once, however often the work runs, and to nobody before a review', () => {
		const { service, child, lines, state } = scene();
		aReview(service);
		for (let run = 0; run < 3; run++) offerBeforeConferences(service);
		expect(lines()).toEqual(['offered']);
		expect(myAdvocate(service, child).offered).toBe(true);
		expect(state()).toBe('offered');
	});

	it('that is declined is kept, and made again before the next conference', () => {
		const { service, child, lines, state } = scene();
		offerBeforeConferences(service);
		for (let tap = 0; tap < 2; tap++) declineAdvocate(service, child);
		offerBeforeConferences(service);
		expect(lines()).toEqual(['offered', 'declined']);
		expect(state()).toBe('declined');
		service.set(londonInstant('2026-03-25', '09:00'));
		aMeeting(service, [child], { kind: 'review-conference', onDay: '2026-08-24' });
		offerBeforeConferences(service);
		expect(lines()).toEqual(['offered', 'declined', 'offered']);
	});

	it('waits for the one that comes first: a no to that is none to the next', () => {
		const { service, child, iro, ids, lines } = scene();
		const later = aMeeting(service, [child], { kind: 'review-conference', onDay: '2026-08-24' });
		offerBeforeConferences(service);
		declineAdvocate(service, child);
		offerBeforeConferences(service);
		expect(lines()).toEqual(['offered', 'declined']);
		const held = { outcome: 'held', recordedBy: iro.id, recordedAt: service.now() } as const;
		service.db
			.insert(meetingOutcome)
			.values({ meetingId: ids.meeting, ...held })
			.run();
		offerBeforeConferences(service);
		expect(lines()).toEqual(['offered', 'declined', 'offered']);
		const last = service.db.select().from(advocateOffer).all().at(-1);
		expect(last?.meetingChildId).toBe(later.parts[0]);
	});

	it('is taken in one tap, and asks once', () => {
		const { service, child, ids, lines, state } = scene();
		offerBeforeConferences(service);
		for (let tap = 0; tap < 2; tap++) askForAdvocate(service, child);
		expect(lines()).toEqual(['offered', 'asked-for']);
		const last = service.db.select().from(advocateOffer).all().at(-1);
		expect(last).toMatchObject({ meetingChildId: ids.part, by: child.id });
		expect(state()).toBe('asked-for');
	});

	it('is not made to a child who has an advocate or has asked, nor for what is over or called off', () => {
		const { service, child, iro, ids, lines } = scene();
		const spokenFor = aReview(service, { kind: 'initial-conference', as: 'chair' });
		allocated(service, anAdult(service, ['advocate']), spokenFor.child, 'advocate');
		askForAdvocate(service, child);
		offerBeforeConferences(service);
		expect(lines()).toEqual(['asked-for']);
		const off = aReview(service, { kind: 'review-conference', as: 'chair' });
		const by = { authorisedBy: null, reason: null, recordedBy: iro.id, recordedAt: 1 };
		service.db
			.insert(meetingOutcome)
			.values({ meetingId: off.ids.meeting, outcome: 'cancelled', ...by })
			.run();
		aReview(service, { kind: 'review-conference', as: 'chair', onDay: '2026-03-09' });
		offerBeforeConferences(service);
		expect(lines()).toEqual(['asked-for']);
		expect(ids.part).toBeTruthy();
	});

	it('closes with its meeting', () => {
		const { service, child, lines } = scene();
		offerBeforeConferences(service);
		service.set(londonInstant('2026-03-25', '10:00'));
		expect(myAdvocate(service, child).offered).toBe(false);
		declineAdvocate(service, child);
		expect(lines()).toEqual(['offered']);
	});
});

describe('a worker', () => {
	it('asks with a reason, which business support does not read', () => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const { child, iro } = aReview(service, { teamId });
		const support = anAdult(service, ['business-support'], { teamId });
		expect(referChild(service, iro, child.id, { what: 'asked-for', why: '' })).toBe('why');
		const why = 'He goes quiet';
		expect(referChild(service, iro, child.id, { what: 'asked-for', why })).toBeNull();
		expect(myAdvocate(service, child)).toMatchObject({
			askedForMe: { name: 'Odalys Brightwater' }
		});
		expect(staffAdvocatePage(service, iro, child.id).offers[0]?.why).toBe(why);
		const seen = staffAdvocatePage(service, support, child.id);
		expect(JSON.stringify(seen)).not.toContain(why);
		expect(seen.offers[0]?.what).toBe('asked-for');
		expect(JSON.stringify(myAdvocate(service, child))).not.toContain(why);
	});

	it('writes no offer and no refusal over what the child asked for', () => {
		const { service, child, iro, lines, state } = scene();
		askForAdvocate(service, child);
		for (const what of ['offered', 'declined'] as const) {
			expect(referChild(service, iro, child.id, { what, why: '' })).toBe('there');
		}
		expect(lines()).toEqual(['asked-for']);
		expect(state()).toBe('asked-for');
		expect(myAdvocate(service, child).askedAt).not.toBeNull();
		declineAdvocate(service, child);
		expect(referChild(service, iro, child.id, { what: 'offered', why: '' })).toBeNull();
	});

	it('of other children is told nothing', () => {
		const { service, child } = scene();
		const actor = anAdult(service, ['social-worker']);
		expect(() => referChild(service, actor, child.id, { what: 'declined', why: '' })).toThrow(
			expect.objectContaining(notThere)
		);
		expect(advocateWorklist(service, actor)).toEqual([]);
	});
});
