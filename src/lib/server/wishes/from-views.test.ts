import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { alert, decision, meetingOutcome, viewsSent, wish } from '#lib/server/db/schema/index.ts';
import { decisionsPage } from '#lib/server/decisions/page.ts';
import { writeDecision } from '#lib/server/decisions/write.ts';
import { wishFactsOf } from '#lib/server/meetings/facts-of-wishes.ts';
import { myWishes } from '#lib/server/home/answers.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { keyInPaper } from '#lib/server/views-for-iro/paper-key-in.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, isHeld } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { begun, filled, said, sent } from '#tests/support/views.ts';

function world() {
	const service = testService();
	const teamId = teamNamed(service.db, 'Reviewing');
	const review = aReview(service, { teamId });
	const { ids, iro, child } = review;
	const support = anAdult(service, ['business-support'], { teamId });
	const keyIn = (typed: Record<string, string | string[]>) =>
		keyInPaper(service, support, ids, {
			purpose: 'looked-after-review',
			band: '8-11',
			helpedBy: 'carer',
			read: (name) => [typed[name] ?? []].flat(),
			language: 'en',
			t: anyKey(translator('en'))
		});
	/** The meeting is held, and the first wish has a draft decision. */
	const decides = () => {
		isHeld(service, review);
		const [first] = decisionsPage(service, iro, ids).wishes;
		const words = { what: 'Nan it is.', who: null, byDay: null, byWhen: null };
		writeDecision(service, iro, ids, { decisionId: newId(), wishId: first!.id, ...words });
	};
	/** Held by mistake: it is planned again. */
	const isPlanned = () =>
		service.db.delete(meetingOutcome).where(eq(meetingOutcome.meetingId, ids.meeting)).run();
	const mine = () => myWishes(service, child).map(({ wish, unsaid }) => [wish, unsaid]);
	return { service, review, keyIn, decides, isPlanned, mine };
}

describe('a wish reworded after something came of it', () => {
	it('on a corrected paper form is kept, marked, and the form with its alert gets through', () => {
		const { service, review, keyIn, decides, mine } = world();
		keyIn({ wishes: ['See nan'] });
		decides();
		expect(keyIn({ wishes: ['See my nan'], 'safe-at-home': 'no' })).toEqual({ kind: 'kept' });
		expect(service.db.select().from(viewsSent).all()).toHaveLength(2);
		expect(service.db.select().from(alert).all()).toMatchObject([{ kind: 'answer' }]);
		expect(mine().sort()).toEqual([
			['See my nan', false],
			['See nan', true]
		]);
		const { part } = review.ids;
		expect(wishFactsOf(service.db, [part]).get(part)).toMatchObject({ all: 2, open: 1 });
		expect(service.db.select().from(decision).all()).toMatchObject([
			{ wishId: expect.any(String) }
		]);
	});

	it('in what the child sends again is kept likewise, and unmarked when they say it again', () => {
		const { service, review, decides, isPlanned, mine } = world();
		const { child, ids } = review;
		const form = begun(service, child, ids.part);
		const says = (wishes: string[], isSafe = true) => {
			filled(service, child, form, 'worries-and-wishes', { wishes: said(wishes) });
			if (!isSafe) filled(service, child, form, 'safe', { 'safe-at-home': said('no') });
			return sent(service, child, form).kind;
		};
		expect(says(['See nan'])).toBe('sent');
		decides();
		isPlanned();
		service.set(service.now() + 1000);
		expect(says(['See my nan'], false)).toBe('sent');
		expect(service.db.select().from(alert).all()).toMatchObject([{ kind: 'answer' }]);
		expect(mine().sort()).toEqual([
			['See my nan', false],
			['See nan', true]
		]);
		service.set(service.now() + 1000);
		expect(says(['See nan'])).toBe('sent');
		expect(mine()).toEqual([['See nan', false]]);
		expect(service.db.select().from(wish).all()).toHaveLength(1);
	});
});
