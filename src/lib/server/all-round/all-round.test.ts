import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { meetingGuest, roundSaid } from '#lib/server/db/schema/index.ts';
import { keyOf } from '#lib/server/vault/key.ts';
import { Vault } from '#lib/server/vault/vault.ts';
import { allocated, anAdult, related } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, type Review } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { askedAllRound } from './asked.ts';
import { openRound } from './kept.ts';
import { askedOf, sayAllRound } from './say.ts';

const DAY = 24 * HOUR;
const yes = { heard: 'yes', understood: 'yes', next: null, again: 'partly' } as const;

function held(service: TestService): Review {
	const review = aReview(service, { onDay: '2026-03-09' });
	isHeld(service, review);
	return review;
}

const at = ({ ids }: Review) => ({ meetingId: ids.meeting });

/** All that is kept, opened. */
const kept = ({ db, vault }: TestService) =>
	db
		.select()
		.from(roundSaid)
		.all()
		.map((row) => openRound(vault, row));

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
			sayAllRound(service, mother, at(review), answers);
		const nothing = { heard: null, understood: null, next: null, again: null };
		expect(say(nothing)).toBe('nothing-said');
		expect([say(yes), say(yes)]).toEqual([null, null]);
		service.set(service.now() + 14 * DAY);
		say({ ...yes, heard: 'no' });
		expect(kept(service)).toMatchObject([
			{ side: 'parent', answers: { heard: 'no', again: 'partly' } }
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
			expect(() => sayAllRound(service, adult, { meetingId: ids.meeting }, yes)).toThrow(
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
		sayAllRound(service, mother, at(review), yes);
		expect(JSON.stringify(askedAllRound(service, aunt))).toBe(before);
	});

	it('asks nobody who ran it, as the cover of an IRO or a chair', () => {
		for (const as of ['iro-cover', 'chair-cover']) {
			const service = testService();
			const review = held(service);
			const cover = anAdult(service, ['iro', 'chair']);
			allocated(service, cover, review.child, as);
			invites(service, review, cover);
			expect(askedAllRound(service, cover)).toEqual([]);
		}
	});

	it('has an address of its own for each who is asked, good for them alone', () => {
		const service = testService();
		const review = held(service);
		const fathers = [anAdult(service, ['parent']), anAdult(service, ['parent'])] as const;
		for (const father of fathers) {
			related(service, father, review.child, 'father');
			invites(service, review, father);
		}
		const [one, other] = fathers.map((father) => askedAllRound(service, father)[0]!.askedId);
		expect(new Set([one, other, review.ids.meeting]).size).toBe(3);
		expect(askedOf(service, fathers[0], { askedId: one! }).askedId).toBe(one);
		for (const askedId of [other!, review.ids.meeting]) {
			expect(() => askedOf(service, fathers[0], { askedId })).toThrow(
				expect.objectContaining(notThere)
			);
		}
	});

	it('is sealed, and no row says whose it is, or by its length what it says', () => {
		const service = testService();
		const review = held(service);
		const mother = anAdult(service, ['parent']);
		related(service, mother, review.child, 'mother');
		invites(service, review, mother);
		sayAllRound(service, mother, at(review), yes);
		const [row] = service.db.select().from(roundSaid).all();
		const bytes = Object.values(row!).join();
		for (const word of [mother.id, review.child.id, 'yes', 'partly', 'parent'])
			expect(bytes).not.toContain(word);
		sayAllRound(service, mother, at(review), { ...yes, understood: null, again: 'no' });
		const [after] = service.db.select().from(roundSaid).all();
		expect(after!.mark).toBe(row!.mark);
		expect(after!.answers.length).toBe(row!.answers.length);
	});

	it('is one answer still after the key has changed, and after the tie has', () => {
		const [older, newer] = [keyOf(randomBytes(32)), keyOf(randomBytes(32))];
		const service = testService();
		const review = held(service);
		const aunt = anAdult(service, ['carer', 'parent']);
		related(service, aunt, review.child, 'aunt');
		invites(service, review, aunt);
		const before = { ...service, vault: new Vault(older) };
		sayAllRound(before, aunt, at(review), yes);
		related(service, aunt, review.child, 'foster carer');
		const after = { ...service, vault: new Vault(newer, older) };
		const [asked] = askedAllRound(after, aunt);
		expect(asked?.answers).toEqual(yes);
		const { askedId } = askedAllRound(before, aunt)[0]!;
		sayAllRound(after, aunt, { askedId }, { ...yes, heard: 'no' });
		expect(kept(after)).toMatchObject([{ answers: { heard: 'no' } }]);
	});
});
