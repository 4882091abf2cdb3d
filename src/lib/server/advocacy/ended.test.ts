import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { adult, advocateOffer, allocation, audit, notice } from '#lib/server/db/schema/index.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { advocateAsk } from './asks.ts';
import { endAuthority } from './arrange.ts';
import { answerAdvocate } from './answer.ts';
import { askForAdvocate, myAdvocate } from './ask.ts';
import { declineAdvocate } from './decline.ts';
import { noteLapsed } from './ended.ts';
import { offerBeforeConferences } from './offer-by-default.ts';
import { advocateWorklist } from './worklist.ts';

/** A child whose advocate’s last day is 12 March, with an IRO who reads notices. */
function scene(to: '2026-03-12' | '2025-12-01' = '2026-03-12') {
	const service = testService();
	const review = aReview(service);
	const { id } = review.iro;
	const email = service.vault.seal(`adult.email:${id}`, 'iro@example.org');
	service.db.update(adult).set({ email }).where(eq(adult.id, id)).run();
	const advocate = anAdult(service, ['advocate'], { name: 'Saffron' });
	allocated(service, advocate, review.child, 'advocate', { to });
	const told = () => service.db.select().from(notice).all();
	const lines = () =>
		service.db
			.select()
			.from(advocateOffer)
			.all()
			.map(({ what }) => what);
	const state = () => advocateWorklist(service, review.iro)[0]?.state;
	const lapses = () => {
		service.set(londonInstant('2026-03-13', '00:00'));
		noteLapsed(service);
	};
	return { service, ...review, advocate, told, lines, state, lapses };
}

describe('an authority whose last day is over', () => {
	it('is listed again and told once, naming nobody; not a minute before', () => {
		const { service, iro, told, lines, state, lapses } = scene();
		service.set(londonInstant('2026-03-12', '23:59'));
		noteLapsed(service);
		expect([lines(), state()]).toEqual([[], 'ends-soon']);
		for (let run = 0; run < 3; run++) lapses();
		expect([lines(), state()]).toEqual([['ended'], 'ended']);
		expect(told()).toMatchObject([{ adultId: iro.id, kind: 'message-waiting', path: '/staff' }]);
		expect(advocateWorklist(service, iro)).toMatchObject([
			{ advocate: 'Saffron', to: '2026-03-12' }
		]);
		const ends = service.db.select().from(audit).all();
		expect(ends.filter(({ action }) => action === 'advocate.end')).toHaveLength(1);
	});

	it('is told to the child at home and where advocates are, until they say what they want', () => {
		const { service, child, lapses, state } = scene();
		lapses();
		expect(advocateAsk(service, child)).toEqual({ what: 'ended', name: 'Saffron' });
		expect(myAdvocate(service, child)).toMatchObject({ mine: null, ended: { name: 'Saffron' } });
		// Not in a session of a card that nobody has confirmed.
		expect(myAdvocate(service, { ...child, opensFrom: service.now() + 1 }).ended).toBeNull();
		askForAdvocate(service, child);
		expect(advocateAsk(service, child)).toBeNull();
		expect(state()).toBe('asked-for');
	});

	it('can be left at that', () => {
		const { service, child, lapses, lines, state } = scene();
		lapses();
		declineAdvocate(service, child);
		expect([lines(), state()]).toEqual([['ended', 'declined'], 'declined']);
		lapses();
		expect(lines()).toEqual(['ended', 'declined']);
	});

	it('is nothing new where there is another, or it was long ago', () => {
		const { service, child, lapses, lines } = scene();
		allocated(service, anAdult(service, ['advocate']), child, 'advocate');
		lapses();
		expect(lines()).toEqual([]);
		const old = scene('2025-12-01');
		old.lapses();
		expect(old.lines()).toEqual([]);
	});

	it('has one offered again before a conference for which one had been arranged', () => {
		const { service, child, lapses, lines, state } = scene();
		const { parts } = aMeeting(service, [child], { kind: 'review-conference' });
		service.db
			.insert(advocateOffer)
			.values({
				id: 'arranged-before',
				childId: child.id,
				meetingChildId: parts[0]!,
				what: 'arranged',
				by: 'x',
				at: 1
			})
			.run();
		offerBeforeConferences(service);
		expect(lines()).toEqual(['arranged']);
		lapses();
		for (let run = 0; run < 3; run++) offerBeforeConferences(service);
		expect(lines()).toEqual(['arranged', 'ended', 'offered']);
		expect(state()).toBe('ended');
		expect(advocateAsk(service, child)?.what).toBe('ended');
	});
});

describe('an authority that somebody ends', () => {
	it('by the IRO is told to the child and to the chair, not to the IRO', () => {
		const { service, child, iro, told, lines, state } = scene();
		const chair = anAdult(service, ['chair'], { email: 'chair@example.org' });
		allocated(service, chair, child, 'chair');
		const { id } = service.db
			.select()
			.from(allocation)
			.all()
			.find(({ as }) => as === 'advocate')!;
		endAuthority(service, iro, child.id, id);
		expect([lines(), state()]).toEqual([['ended'], 'ended']);
		expect(told().map(({ adultId }) => adultId)).toEqual([chair.id]);
		expect(advocateAsk(service, child)).toMatchObject({ what: 'ended' });
		noteLapsed(service);
		expect(lines()).toEqual(['ended']);
	});

	it('by the child is their no, and not told back to them', () => {
		const { service, child, lines } = scene();
		answerAdvocate(service, child, { id: myAdvocate(service, child).mine!.id, answer: 'no' });
		noteLapsed(service);
		expect(lines()).toEqual(['declined']);
		expect(advocateAsk(service, child)).toBeNull();
	});
});
