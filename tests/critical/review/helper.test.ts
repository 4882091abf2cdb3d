import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { allocation, relationship } from '#lib/server/db/schema/index.ts';
import { actorOf } from '#lib/server/session/actor.ts';
import { findSession } from '#lib/server/session/session.ts';
import { handOver } from '#lib/server/sign-in/handing-over.ts';
import { readViews } from '#lib/server/views-for-iro/read.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { overviewForChild } from '#lib/server/views/overview.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { receiptForChild } from '#lib/server/views/receipt.ts';
import { savePage } from '#lib/server/views/save-page.ts';
import { takeBack } from '#lib/server/views/take-back.ts';
import { wishesOfPart } from '#lib/server/wishes/list.ts';
import { aChild, anAdult, allocated, related } from '#tests/support/people.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aReview, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { begun, filled, opened, said, sent } from '#tests/support/views.ts';

const WORDS = 'He hits me when nobody looks';
const FAR = 999_999_999_999_999;

/** The same child on a device somebody handed over. */
function beside(child: ChildActor, kind = 'carer', id: string | null = newId()): ChildActor {
	return { ...child, sessionId: newId(), helper: { id, kind, lockedTo: '/me/views' } };
}

/** A child of twelve has written alone what no helper may see. */
function written() {
	const service = testService();
	const child = aChild(service, '2013-05-01');
	const part = aMeeting(service, [child]).parts[0]!;
	const id = begun(service, child, part);
	filled(service, child, id, 'now', { 'going-well': said(WORDS) });
	return { service, child, id, helped: beside(child) };
}

describe('beside a helper, what was written alone', () => {
	it.each([0, FAR])('can’t be copied into what they see by keeping it (base %i)', (base) => {
		const { service, child, id, helped } = written();
		const typed: Readonly<Record<string, readonly string[]>> = {
			'how-things-are': ['3'],
			'how-things-are~audience': ['only-my-iro']
		};
		for (const tab of ['a', 'b']) {
			savePage(service, helped, id, 'now', {
				read: (name) => [...(typed[name] ?? [])],
				keep: ['going-well'],
				base,
				tab,
				step: 1,
				goingOn: false
			});
			filled(
				service,
				helped,
				id,
				'now',
				{ 'not-going-well': said('x') },
				{ base, tab, step: 2, keep: ['going-well'], goingOn: false }
			);
		}
		expect(JSON.stringify(pageForChild(service, helped, id, 'now'))).not.toContain(WORDS);
		expect(JSON.stringify(checkForChild(service, helped, id))).not.toContain(WORDS);
		expect(JSON.stringify(pageForChild(service, child, id, 'now'))).toContain(WORDS);
	});

	it('can’t be guessed: a right guess and a wrong one are answered alike', () => {
		const { service, id, helped } = written();
		const guess = (words: string) =>
			filled(
				service,
				helped,
				id,
				'now',
				{ 'going-well': said(words) },
				{ base: 0, tab: newId(), step: 1 }
			);
		const right = guess(WORDS);
		const wrong = guess('Another');
		expect(right.kind).toBe('conflict');
		expect({ ...right, given: null }).toEqual({ ...wrong, given: null });
	});

	it('is there to be kept, and an honest answer beside a helper is saved', () => {
		const { service, child, id, helped } = written();
		const look = opened(service, helped, id, 'now');
		const answers = { 'going-well': said('With help') };
		expect(filled(service, helped, id, 'now', answers, look).kind).toBe('saved');
		expect(pageForChild(service, helped, id, 'now')?.given['going-well']).toEqual(['With help']);
		expect(pageForChild(service, child, id, 'now')?.given['going-well']).toEqual(['With help']);
	});
});

describe('beside a helper, the topics chosen alone', () => {
	it('show in no path, no list and no check, and lead nowhere; to the child alone they do', () => {
		const { service, child, id, helped } = written();
		filled(service, child, id, 'more', {
			'go-deeper': { value: ['health'], audience: 'only-my-iro' }
		});
		const idsOf = (who: ChildActor) => [
			pageForChild(service, who, id, 'now')!.path.map((page) => page.id),
			overviewForChild(service, who, id).pages.map((page) => page.id),
			checkForChild(service, who, id).pages.map((page) => page.id)
		];
		for (const ids of idsOf(child)) expect(ids).toContain('health');
		for (const ids of idsOf(helped)) expect(ids).not.toContain('health');
		expect(pageForChild(service, helped, id, 'health')).toBeNull();
		expect(pageForChild(service, child, id, 'health')).not.toBeNull();
	});
});

describe('beside a helper, what was sent alone', () => {
	it('can’t be taken back', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const id = begun(service, review.child, review.ids.part);
		expect(() => takeBack(service, beside(review.child), id)).toThrow(
			expect.objectContaining(notThere)
		);
		expect(receiptForChild(service, review.child, id)?.takenBackAt).toBeNull();
	});

	it('is not put away by sending something else', () => {
		const service = testService();
		const review = aReview(service);
		const { child, iro, ids } = review;
		sendsViews(service, review);
		const id = begun(service, child, ids.part);
		const helped = beside(child, 'carer', null);
		for (const page of ['worries-and-wishes', 'only-my-iro']) {
			const { base, tab } = opened(service, helped, id, page);
			const answers: Answers =
				page === 'only-my-iro'
					? { 'only-my-iro': said('All is well') }
					: { 'going-well': said('Everything') };
			filled(service, helped, id, page, answers, { base, tab, step: 1 });
		}
		expect(sent(service, helped, id).kind).toBe('sent');
		const read = readViews(service, iro, ids);
		expect(read.map(({ helpedBy }) => helpedBy)).toEqual(['carer', 'alone']);
		expect(JSON.stringify(read)).toContain(secrets.only);
		const wishes = wishesOfPart(service, service.db, ids.part, '8-11').map(({ text }) => text);
		expect(wishes).toContain(secrets.wish);
	});

	it('is replaced by the young person alone, and a helper’s by the same helper', () => {
		const service = testService();
		const review = aReview(service);
		const { child, iro, ids } = review;
		const id = begun(service, child, ids.part);
		const say = (who: ChildActor, words: string) => {
			const { base, tab } = opened(service, who, id, 'only-my-iro');
			filled(
				service,
				who,
				id,
				'only-my-iro',
				{ 'only-my-iro': said(words) },
				{ base, tab, step: 1 }
			);
			sent(service, who, id);
			return readViews(service, iro, ids).map(({ revision }) => revision);
		};
		const helper = iro.id;
		expect(say(beside(child, 'worker', helper), 'One')).toEqual([1]);
		expect(say(beside(child, 'worker', helper), 'Two')).toEqual([2]);
		expect(say(beside(child, 'carer', null), 'Three')).toEqual([3, 2]);
		expect(say(child, 'Four')).toEqual([4]);
	});
});

describe('a device that was handed over', () => {
	it.each(['foster carer', 'worker'])('is shut when the %s’s tie ends', (who) => {
		const service = testService();
		const child = aChild(service, '2019-05-01');
		const adult = anAdult(service, [who === 'worker' ? 'social-worker' : 'carer']);
		if (who === 'worker') allocated(service, adult, child, 'social-worker');
		else related(service, adult, child, 'foster carer');
		const { session } = handOver(service, adult, {
			childId: child.id,
			kind: who === 'worker' ? 'worker' : 'carer'
		});
		const asks = () => actorOf(service, findSession(service, session)!.row).kind;
		expect(asks()).toBe('child');
		service.db.update(allocation).set({ to: '2026-03-09' }).run();
		service.db.update(relationship).set({ to: '2026-03-09' }).run();
		expect(asks()).toBe('nobody');
	});
});
