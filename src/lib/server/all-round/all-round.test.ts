import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { allRound, meetingGuest } from '#lib/server/db/schema/index.ts';
import { allocated, anAdult, related } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, type Review } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { askedAllRound } from './asked.ts';
import { sayAllRound } from './say.ts';

const DAY = 24 * HOUR;
const yes = { heard: 'yes', understood: 'yes', next: null, again: 'partly' } as const;

function held(service: TestService): Review {
	const review = aReview(service, { onDay: '2026-03-09' });
	isHeld(service, review);
	return review;
}

function invites(service: TestService, { ids }: Review, adult: { readonly id: string }) {
	const row = { id: newId(), meetingChildId: ids.part, adultId: adult.id };
	service.db
		.insert(meetingGuest)
		.values({ ...row, label: 'Somebody', shownToChild: true })
		.run();
}

describe('how a meeting was, from all sides', () => {
	it('asks whoever was invited, each as what they are to the child', () => {
		const service = testService();
		const review = held(service);
		const [mother, carer, worker] = [
			anAdult(service, ['parent']),
			anAdult(service, ['carer']),
			anAdult(service, ['social-worker'])
		] as const;
		related(service, mother, review.child, 'mother');
		related(service, carer, review.child, 'foster carer');
		allocated(service, worker, review.child, 'social-worker');
		for (const adult of [mother, carer, worker]) {
			expect(askedAllRound(service, adult)).toEqual([]);
			invites(service, review, adult);
		}
		const sides = [mother, carer, worker].map((adult) => askedAllRound(service, adult)[0]?.side);
		expect(sides).toEqual(['parent', 'carer', 'professional']);
		invites(service, review, review.iro);
		expect(askedAllRound(service, review.iro)).toEqual([]);
	});

	it('is one answer for each person and meeting, changed for a fortnight', () => {
		const service = testService();
		const review = held(service);
		const mother = anAdult(service, ['parent']);
		related(service, mother, review.child, 'mother');
		invites(service, review, mother);
		const say = (answers: Parameters<typeof sayAllRound>[3]) =>
			sayAllRound(service, mother, review.ids.meeting, answers);
		const nothing = { heard: null, understood: null, next: null, again: null };
		expect(say(nothing)).toBe('nothing-said');
		expect([say(yes), say(yes)]).toEqual([null, null]);
		service.set(service.now() + 14 * DAY);
		say({ ...yes, heard: 'no' });
		expect(service.db.select().from(allRound).all()).toMatchObject([
			{ side: 'parent', heard: 'no', again: 'partly' }
		]);
		service.set(service.now() + DAY);
		expect(() => say(yes)).toThrow(expect.objectContaining(notThere));
	});

	it('is not there for a parent who was not asked to come, for a meeting ahead, or once ties have ended', () => {
		const service = testService();
		const review = held(service);
		const father = anAdult(service, ['parent']);
		related(service, father, review.child, 'father', { contact: 'restricted' });
		const gone = anAdult(service, ['carer']);
		related(service, gone, review.child, 'foster carer', { to: '2026-03-09' });
		invites(service, review, gone);
		const ahead = aReview(service);
		const guest = anAdult(service, ['parent']);
		related(service, guest, ahead.child, 'mother');
		invites(service, ahead, guest);
		for (const [adult, { ids }] of [
			[father, review],
			[gone, review],
			[guest, ahead]
		] as const) {
			expect(() => sayAllRound(service, adult, ids.meeting, yes)).toThrow(
				expect.objectContaining(notThere)
			);
		}
	});

	it('shows nobody what another said, or that anybody did', () => {
		const service = testService();
		const review = held(service);
		const [mother, aunt] = [anAdult(service, ['parent']), anAdult(service, ['parent'])];
		for (const adult of [mother, aunt]) {
			related(service, adult, review.child, 'mother');
			invites(service, review, adult);
		}
		const before = JSON.stringify(askedAllRound(service, aunt));
		sayAllRound(service, mother, review.ids.meeting, yes);
		expect(JSON.stringify(askedAllRound(service, aunt))).toBe(before);
	});
});
