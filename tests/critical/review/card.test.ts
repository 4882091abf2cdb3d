import { describe, expect, it } from 'vitest';
import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import { raiseAlert } from '#lib/server/alerts/raise.ts';
import { latestAlert } from '#lib/server/alerts/for-child.ts';
import { todayOf } from '#lib/server/caseload/today.ts';
import { newId } from '#lib/server/db/id.ts';
import { myAccessHistory } from '#lib/server/home/access.ts';
import { myHome } from '#lib/server/home/home.ts';
import { opensAgain } from '#lib/server/home/opens-again.ts';
import { sendToIro } from '#lib/server/messages/from-child.ts';
import { actorOf } from '#lib/server/session/actor.ts';
import { findSession } from '#lib/server/session/session.ts';
import { confirmCard, unconfirmedCards } from '#lib/server/sign-in/card/confirm.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { viewsListFor } from '#lib/server/views/list.ts';
import { overviewForChild } from '#lib/server/views/overview.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { receiptForChild } from '#lib/server/views/receipt.ts';
import { takeBack } from '#lib/server/views/take-back.ts';
import { readViews } from '#lib/server/views-for-iro/read.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { aReview, notThere, secrets, sendsViews, type Review } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { begun } from '#tests/support/views.ts';
import { cardFor, firstUseOf } from '../sign-in-cards.ts';

const refused = expect.objectContaining(notThere);
const MINUTE = 60_000;

/** A child who has said much, and a worker who may make cards. */
function written() {
	const service = testService();
	const review = aReview(service);
	const worker = anAdult(service, ['social-worker'], { name: 'Wilf Worker' });
	allocated(service, worker, review.child, 'social-worker');
	sendsViews(service, review);
	sendToIro(service, review.child, { kind: 'message', body: secrets.only, sendKey: newId() });
	raiseAlert(service, review.child, { childId: review.child.id, sendKey: newId() });
	const viewsId = begun(service, review.child, review.ids.part);
	service.set(service.now() + MINUTE);
	return { service, review, worker, viewsId };
}

/** Somebody makes a card and uses it, alone: who they then are to the portal. */
async function comesInBy(service: TestService, maker: AdultActor, { child }: Review) {
	const { cardId } = cardFor(service, maker, child);
	service.set(service.now() + MINUTE);
	const arrival = await firstUseOf(service, cardId);
	const who = (): ChildActor => {
		const actor = actorOf(service, findSession(service, arrival!.session)!.row);
		if (actor.kind !== 'child') throw new Error('Nobody came in');
		return actor;
	};
	return who;
}

describe('a card that a worker makes and uses alone', () => {
	it('opens nothing that was said before', async () => {
		const { service, review, worker, viewsId } = written();
		const who = await comesInBy(service, worker, review);
		for (const read of [
			() => pageForChild(service, who(), viewsId, 'worries-and-wishes'),
			() => checkForChild(service, who(), viewsId),
			() => receiptForChild(service, who(), viewsId),
			() => overviewForChild(service, who(), viewsId),
			() => takeBack(service, who(), viewsId)
		]) {
			expect(read).toThrow(refused);
		}
		const seen = [
			myHome(service, who()),
			viewsListFor(service, who()),
			latestAlert(service, who()),
			myAccessHistory(service, who())
		];
		for (const secret of Object.values(secrets)) expect(JSON.stringify(seen)).not.toContain(secret);
		expect(seen[2]).toBeNull();
		expect(myHome(service, who()).meetings).toMatchObject([{ said: 'not-begun' }]);
		expect(viewsListFor(service, who()).meetings[0]?.forms).toContainEqual(
			expect.objectContaining({ state: 'kept', viewsId: null })
		);
		expect(myAccessHistory(service, who())).toMatchObject([
			{ what: 'card.make', who: 'Wilf Worker' }
		]);
		expect(opensAgain(service, who())).toBe('Odalys Brightwater');
	});

	it('still lets them write, and what they write is theirs', async () => {
		const { service, review, worker } = written();
		const who = await comesInBy(service, worker, review);
		expect(sendToIro(service, who(), { kind: 'message', body: 'Hello', sendKey: newId() })).toBe(
			true
		);
		expect(JSON.stringify(myHome(service, who()))).not.toContain(secrets.only);
		const form = begun(service, who(), review.ids.part, 'plan-my-review');
		expect(overviewForChild(service, who(), form).sent).toBe(false);
		expect(readViews(service, review.iro, review.ids)).toHaveLength(1);
	});
});

describe('confirming a card', () => {
	it('is one click of the IRO, once the card is in use, and opens it all', async () => {
		const { service, review, worker, viewsId } = written();
		const { child, iro } = review;
		cardFor(service, worker, child);
		expect(() => confirmCard(service, iro, child.id)).toThrow(refused);
		const who = await comesInBy(service, worker, review);
		expect(unconfirmedCards(service, iro, [child.id])).toMatchObject([
			{ state: 'live', madeBy: 'Wilf Worker', closes: true }
		]);
		confirmCard(service, iro, child.id);
		expect(unconfirmedCards(service, iro, [child.id])).toEqual([]);
		expect(todayOf(service, iro).map(({ kind }) => kind)).not.toContain('card');
		expect(JSON.stringify(receiptForChild(service, who(), viewsId))).toContain(secrets.only);
		expect(myHome(service, who()).wishes).toHaveLength(1);
		expect(myAccessHistory(service, who())[0]?.what).toBe('card.confirm');
		expect(() => confirmCard(service, iro, child.id)).toThrow(refused);
	});

	it('is for nobody else: not whoever made it, nor a chair, a manager or a former IRO', async () => {
		const { service, review, worker } = written();
		const { child } = review;
		const chair = anAdult(service, ['chair']);
		const former = anAdult(service, ['iro']);
		allocated(service, chair, child, 'chair');
		allocated(service, former, child, 'iro', { to: '2026-03-09' });
		await comesInBy(service, worker, review);
		for (const other of [worker, chair, former, anAdult(service, ['manager', 'administrator'])]) {
			expect(() => confirmCard(service, other, child.id)).toThrow(refused);
			expect(unconfirmedCards(service, other, [child.id])).toEqual([]);
		}
	});

	it('is done by making it, where the IRO makes it', async () => {
		const { service, review, viewsId } = written();
		const who = await comesInBy(service, review.iro, review);
		expect(JSON.stringify(receiptForChild(service, who(), viewsId))).toContain(secrets.only);
		expect(todayOf(service, review.iro).map(({ kind }) => kind)).not.toContain('card');
	});

	it('is not done by a chair’s making it, while there is or was an IRO', async () => {
		const { service, review, viewsId } = written();
		const chair = anAdult(service, ['chair']);
		allocated(service, chair, review.child, 'chair');
		const who = await comesInBy(service, chair, review);
		expect(() => receiptForChild(service, who(), viewsId)).toThrow(refused);
		expect(() => confirmCard(service, chair, review.child.id)).toThrow(refused);
	});

	it('changes nothing for a first card of a child who has said nothing', async () => {
		const service = testService();
		const child = aChild(service, '2014-05-01');
		const worker = anAdult(service, ['social-worker']);
		const iro = anAdult(service, ['iro']);
		allocated(service, worker, child, 'social-worker');
		allocated(service, iro, child, 'iro');
		const review = { child, iro, ids: { meeting: '', part: '' } };
		const who = await comesInBy(service, worker, review);
		expect(who().opensFrom).toBe(0);
		expect(unconfirmedCards(service, iro, [child.id])).toMatchObject([{ closes: false }]);
	});

	it('of an earlier card does not count for the next', async () => {
		const { service, review, worker, viewsId } = written();
		await comesInBy(service, worker, review);
		confirmCard(service, review.iro, review.child.id);
		const who = await comesInBy(service, worker, review);
		expect(() => receiptForChild(service, who(), viewsId)).toThrow(refused);
	});
});

it('a form begun on paper or beside a helper before the card’s first use is closed as well', async () => {
	const { service, review, worker } = written();
	const { cardId } = cardFor(service, worker, review.child);
	service.set(service.now() + MINUTE);
	const helper = { id: review.iro.id, kind: 'worker', lockedTo: '/me/views' };
	const helped = { ...review.child, sessionId: newId(), helper };
	const form = begun(service, helped, review.ids.part, 'plan-my-review');
	service.set(service.now() + MINUTE);
	const arrival = await firstUseOf(service, cardId);
	const who = actorOf(service, findSession(service, arrival!.session)!.row);
	expect(() => checkForChild(service, who, form)).toThrow(refused);
});
