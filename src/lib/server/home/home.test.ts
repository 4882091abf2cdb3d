import { describe, expect, it } from 'vitest';
import { newId } from '../db/id.ts';
import { meetingChild, photocard, viewsSent, wish, wishAnswer } from '../db/schema/index.ts';
import { inviteGuest } from '../demo/guest.ts';
import { eq } from 'drizzle-orm';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW, type TestService } from '#tests/support/service.ts';
import { myHome } from './home.ts';

function town() {
	const service = testService();
	const child = aChild(service, '2014-05-01', 'Robin');
	const sibling = aChild(service, '2016-05-01', 'Lark');
	const former = anAdult(service, ['iro'], { name: 'Former Officer' });
	const iro = anAdult(service, ['iro'], { name: 'Present Officer' });
	allocated(service, former, child, 'iro', { to: '2026-03-01' });
	allocated(service, iro, child, 'iro', { from: '2026-03-02' });
	return { service, child, sibling, iro };
}

function aWish(service: TestService, childId: string, text: string): string {
	const id = newId();
	service.db
		.insert(wish)
		.values({
			id,
			childId,
			field: 'wishes',
			place: 0,
			text: service.vault.seal(`wish.text:${id}`, text),
			audience: 'only-my-iro',
			madeAt: TEST_NOW
		})
		.run();
	return id;
}

describe('a young person’s first page', () => {
	it('introduces a new IRO by name, and who it was before', () => {
		const { service, child, iro } = town();
		expect(myHome(service, child).iro).toMatchObject({
			called: 'Present Officer',
			changed: { before: 'Former Officer', since: '2026-03-02' }
		});
		service.db
			.insert(photocard)
			.values({
				adultId: iro.id,
				calledName: 'Pat',
				words: JSON.stringify({ '8-11': 'Hello there' }),
				changedAt: TEST_NOW
			})
			.run();
		expect(myHome(service, child).iro).toMatchObject({ called: 'Pat', words: 'Hello there' });
	});

	it('withholds the venue and the guests unless they were chosen for this child', () => {
		const { service, child, sibling, iro } = town();
		const { parts } = aMeeting(service, [child, sibling], { kind: 'review-conference' });
		service.db
			.update(meetingChild)
			.set({ venueForChild: 'The library' })
			.where(eq(meetingChild.id, parts[1]!))
			.run();
		inviteGuest(service.db, parts[1]!, iro.id, 'somebody of the sibling');
		expect(myHome(service, child).meetings).toEqual([
			expect.objectContaining({
				kind: 'conference',
				venue: null,
				guests: [],
				daysAway: 14,
				said: 'not-begun'
			})
		]);
	});

	it('shows each own wish with its latest answer, and no other child’s', () => {
		const { service, child, sibling, iro } = town();
		const id = aWish(service, child.id, 'a bike');
		aWish(service, sibling.id, 'a sibling’s wish');
		for (const [at, verdict] of [
			[1, 'not-yet'],
			[2, 'yes']
		] as const) {
			const answer = newId();
			service.db
				.insert(wishAnswer)
				.values({
					id: answer,
					wishId: id,
					verdict,
					reason: service.vault.seal(`wish_answer.reason:${answer}`, verdict),
					answeredBy: iro.id,
					answeredAt: TEST_NOW + at
				})
				.run();
		}
		expect(myHome(service, child).wishes).toEqual([
			expect.objectContaining({
				wish: 'a bike',
				answer: expect.objectContaining({ verdict: 'yes', by: 'Present Officer' })
			})
		]);
		expect(service.db.select().from(viewsSent).all()).toEqual([]);
	});

	it('is nobody else’s, and not shown on a helper’s device', () => {
		const { service, child } = town();
		const helped = { ...child, helper: { id: newId(), kind: 'carer', lockedTo: '/me/views' } };
		expect(() => myHome(service, helped)).toThrow();
	});
});
