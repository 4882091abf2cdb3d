import { describe, expect, it } from 'vitest';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { alert, notice, viewsSent, wish } from '#lib/server/db/schema/index.ts';
import { partPage } from '#lib/server/meetings/part-page.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { keyInPaper } from './paper-key-in.ts';
import { readViews } from './read.ts';

function world() {
	const service = testService();
	const teamId = teamNamed(service.db, 'Reviewing');
	const review = aReview(service, { teamId });
	const support = anAdult(service, ['business-support'], { teamId });
	const keyIn = (typed: Record<string, string | string[]>, actor = support) =>
		keyInPaper(service, actor, review.ids, {
			purpose: 'looked-after-review',
			band: '8-11',
			helpedBy: 'carer',
			read: (name) => [typed[name] ?? []].flat(),
			language: 'en',
			t: anyKey(translator('en'))
		});
	return { service, review, support, keyIn };
}

describe('keying in a paper form', () => {
	it('keeps it as the child’s views; who keyed it in can’t open it again', () => {
		const { service, review, support, keyIn } = world();
		expect(keyIn({ wishes: [secrets.wish, ''], worries: secrets.only })).toEqual({ kind: 'kept' });
		expect(service.db.select().from(viewsSent).all()).toMatchObject([
			{ medium: 'paper', helpedBy: 'carer', revision: 1 }
		]);
		expect(service.db.select().from(wish).all()).toHaveLength(1);
		const page = partPage(service, support, review.ids);
		expect(page.standing?.views).toMatchObject({ state: 'sent', medium: 'paper' });
		expect(JSON.stringify(page)).not.toContain(secrets.only);
		expect(() => readViews(service, support, review.ids)).toThrow(
			expect.objectContaining(notThere)
		);
		expect(JSON.stringify(readViews(service, review.iro, review.ids))).toContain(secrets.only);
	});

	it('raises the alert for an answer that says not safe', () => {
		const { service, keyIn } = world();
		keyIn({ 'safe-at-home': 'no' });
		expect(service.db.select().from(alert).all()).toMatchObject([{ kind: 'answer' }]);
		expect(service.db.select().from(notice).all().length).toBeGreaterThanOrEqual(0);
	});

	it('never replaces what the child sent themself, but an earlier paper form', () => {
		const { service, review, keyIn } = world();
		keyIn({ worries: 'One' });
		expect(keyIn({ worries: 'Two' })).toEqual({ kind: 'kept' });
		expect(JSON.stringify(readViews(service, review.iro, review.ids))).not.toContain('One');
		const again = world();
		sendsViews(again.service, again.review);
		expect(again.keyIn({ worries: 'Three' })).toEqual({ kind: 'sent-already' });
	});

	it('says what is wrong and keeps nothing', () => {
		const { service, keyIn } = world();
		expect(keyIn({})).toEqual({ kind: 'nothing-said' });
		expect(keyIn({ 'safe-at-home': 'perhaps' })).toMatchObject({
			kind: 'issues',
			issues: [{ field: 'safe-at-home' }]
		});
		expect(service.db.select().from(viewsSent).all()).toEqual([]);
	});

	it('is for business support of the team only', () => {
		const { service, review, keyIn } = world();
		const elsewhere = anAdult(service, ['business-support']);
		for (const actor of [review.iro, elsewhere]) {
			expect(() => keyIn({ worries: 'x' }, actor)).toThrow(expect.objectContaining(notThere));
		}
	});
});
