import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { openRound } from '#lib/server/all-round/kept.ts';
import { newId } from '#lib/server/db/id.ts';
import { audit, howItWasSent, roundSaid } from '#lib/server/db/schema/index.ts';
import { isHeld, aReview, notThere, type Review } from '#tests/support/reviewing.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { checkHowItWas } from './check.ts';
import { howItWasToSay } from './list.ts';
import { howItWasPageFor } from './page.ts';
import { readHowItWas } from './read.ts';
import { saveHowItWas } from './save.ts';
import { handInHowItWas } from './send.ts';

const DAY = 24 * HOUR;
const t = (key: string, options?: { defaultValue: string }) => options?.defaultValue ?? key;

function held(service: TestService): Review {
	const review = aReview(service, { onDay: '2026-03-09' });
	isHeld(service, review);
	return review;
}

/** The child is eleven: pictures, then words. */
function saves(
	service: TestService,
	{ child, ids }: Pick<Review, 'child' | 'ids'>,
	page: string,
	given: Readonly<Record<string, string>>,
	from: { base?: number; tab?: string; step?: number } = {}
) {
	const read = (name: string) => (given[name] === undefined ? [] : [given[name]]);
	const form = { base: 0, tab: newId(), step: 0, keep: [], goingOn: false, ...from };
	return saveHowItWas(service, child, ids.part, page, { read, ...form }, 'en');
}

function handsIn(service: TestService, { child, ids }: Review, words: boolean) {
	const { revision, asOf } = checkHowItWas(service, child, ids.part);
	return handInHowItWas(service, child, ids.part, {
		revision,
		asOf,
		words,
		helpedBy: 'alone',
		t
	});
}

/** All that is counted, opened. */
const counted = ({ db, vault }: TestService) =>
	db
		.select()
		.from(roundSaid)
		.all()
		.map((row) => openRound(vault, row));

/** The same child while somebody helps, in a session of its own. */
const helped = ({ child }: Review): Review['child'] => ({
	...child,
	sessionId: newId(),
	helper: { id: null, kind: 'carer', lockedTo: '/me/views' }
});

describe('how it was', () => {
	it('is one for each child and meeting, handed in twice or from two tabs', () => {
		const service = testService();
		const review = held(service);
		saves(service, review, 'heard', { heard: 'yes' });
		const { revision, asOf } = checkHowItWas(service, review.child, review.ids.part);
		const sending = { revision, asOf, words: true, helpedBy: 'alone', t } as const;
		const hand = () => handInHowItWas(service, review.child, review.ids.part, sending);
		expect([hand(), hand()]).toEqual(['sent', 'sent']);
		expect(service.db.select().from(howItWasSent).all()).toHaveLength(1);
		expect(counted(service)).toEqual([
			{ side: 'child', answers: { heard: 'yes', understood: null, next: null, again: null } }
		]);
	});

	it('keeps what another tab saved, and says so', () => {
		const service = testService();
		const review = held(service);
		saves(service, review, 'heard', { heard: 'yes' });
		const other = saves(service, review, 'heard', { heard: 'no' });
		expect(other.kind).toBe('conflict');
		const view = howItWasPageFor(service, review.child, review.ids.part, 'heard');
		expect(view.given['heard']).toEqual(['yes']);
	});

	it('is changed for a fortnight, counted as it is last, and closed after that', () => {
		const service = testService();
		const review = held(service);
		saves(service, review, 'heard', { heard: 'no' });
		handsIn(service, review, false);
		service.set(service.now() + 13 * DAY);
		const { base, tab } = howItWasPageFor(service, review.child, review.ids.part, 'heard');
		expect(saves(service, review, 'heard', { heard: 'yes' }, { base, tab }).kind).toBe('saved');
		expect(handsIn(service, review, false)).toBe('sent');
		expect(counted(service)).toMatchObject([{ answers: { heard: 'yes' } }]);
		service.set(service.now() + 2 * DAY);
		expect(saves(service, review, 'heard', { heard: 'no' }).kind).toBe('closed');
		expect(howItWasToSay(service, review.child)).toEqual([]);
	});

	it('is read by the one who hears the child where the child lets them, and that is told', () => {
		const service = testService();
		const review = held(service);
		saves(service, review, 'words', { change: 'Fewer people' });
		handsIn(service, review, true);
		expect(JSON.stringify(readHowItWas(service, review.iro, review.ids))).toContain('Fewer people');
		const read = service.db.select().from(audit).where(eq(audit.action, 'how-it-was.read')).all();
		expect(read).toMatchObject([{ actorId: review.iro.id, childId: review.child.id }]);
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, review.child, 'social-worker');
		expect(() => readHowItWas(service, worker, review.ids)).toThrow(
			expect.objectContaining(notThere)
		);
	});

	it('for the numbers alone it opens for nobody, even where it had been read before', () => {
		const service = testService();
		const review = held(service);
		saves(service, review, 'words', { change: 'Fewer people' });
		handsIn(service, review, true);
		service.set(service.now() + DAY);
		const { base, tab } = howItWasPageFor(service, review.child, review.ids.part, 'words');
		saves(service, review, 'words', { change: 'Less people' }, { base, tab });
		handsIn(service, review, false);
		expect(readHowItWas(service, review.iro, review.ids)).toBeNull();
	});

	it('is asked of nobody before the meeting was held, and is nobody else’s', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-09' });
		const sees = (child: Review['child']) => () =>
			howItWasPageFor(service, child, review.ids.part, 'heard');
		expect(sees(review.child)).toThrow(expect.objectContaining(notThere));
		isHeld(service, review);
		expect(sees(review.child)().open).toBe(true);
		expect(sees(aChild(service, '2014-05-01'))).toThrow(expect.objectContaining(notThere));
		const later = { ...review.child, opensFrom: service.now() + 1 };
		saves(service, review, 'heard', { heard: 'yes' });
		expect(sees(later)).toThrow(expect.objectContaining(notThere));
	});

	it('handed in alone it is not there beside a helper, for words or numbers', () => {
		const service = testService();
		const review = held(service);
		saves(service, review, 'words', { change: 'Fewer people' });
		handsIn(service, review, false);
		const child = helped(review);
		expect(howItWasToSay(service, child)).toEqual([]);
		const sending = {
			revision: 2,
			asOf: service.now(),
			words: true,
			helpedBy: 'alone',
			t
		} as const;
		expect(() => handInHowItWas(service, child, review.ids.part, sending)).toThrow(
			expect.objectContaining(notThere)
		);
		expect(readHowItWas(service, review.iro, review.ids)).toBeNull();
	});

	it('handed in with one helper for the numbers alone, another opens its words to nobody', () => {
		const service = testService();
		const review = held(service);
		const [first, second] = [helped(review), helped(review)];
		saves(service, { ...review, child: first }, 'words', { change: 'Fewer people' });
		expect(handsIn(service, { ...review, child: first }, false)).toBe('sent');
		service.set(service.now() + DAY);
		const again = { ...review, child: second };
		expect(JSON.stringify(checkHowItWas(service, second, review.ids.part))).not.toContain('Fewer');
		saves(service, again, 'heard', { heard: 'yes' });
		expect(handsIn(service, again, true)).toBe('numbers-only');
		expect(handsIn(service, again, false)).toBe('sent');
		expect(readHowItWas(service, review.iro, review.ids)).toBeNull();
	});

	it('written alone it stays shut beside a helper, who wipes nothing', () => {
		const service = testService();
		const review = held(service);
		saves(service, review, 'heard', { heard: 'no' });
		const child = {
			...review.child,
			sessionId: newId(),
			helper: { id: null, kind: 'carer', lockedTo: '/me/views' }
		};
		const view = howItWasPageFor(service, child, review.ids.part, 'heard');
		expect(view.given).toEqual({});
		saves(service, { child, ids: review.ids }, 'heard', {}, { base: view.base });
		const alone = howItWasPageFor(service, review.child, review.ids.part, 'heard');
		expect(alone.given['heard']).toEqual(['no']);
		// Nor puts another answer in its place unasked.
		const other = saves(service, { child, ids: review.ids }, 'heard', { heard: 'yes' }, view);
		expect(other.kind).toBe('conflict');
	});
});
