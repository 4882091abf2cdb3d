import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { askBack, notice } from '#lib/server/db/schema/index.ts';
import { decisionsPage } from '#lib/server/decisions/page.ts';
import { shareDecisions } from '#lib/server/decisions/share.ts';
import { writeDecision } from '#lib/server/decisions/write.ts';
import { cameOfIt } from '#lib/server/home/came-of-it.ts';
import { todayOf } from '#lib/server/caseload/today.ts';
import { aChild } from '#tests/support/people.ts';
import { aReview, isHeld, notThere } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { askBackAbout } from './ask.ts';
import { replyToAskBack } from './reply.ts';

function decided(service: TestService, shares = true) {
	const review = aReview(service, { onDay: '2026-03-09' });
	isHeld(service, review);
	const id = newId();
	const words = { what: 'You check the page.', who: null, byDay: null, byWhen: null };
	writeDecision(service, review.iro, review.ids, { decisionId: id, wishId: '', ...words });
	const { asOf } = decisionsPage(service, review.iro, review.ids);
	if (shares) shareDecisions(service, review.iro, review.ids, asOf);
	return { ...review, id };
}

describe('"that isn’t what I meant"', () => {
	it('reaches the list of the one who hears the child, and the reply reaches the child', () => {
		const service = testService();
		const { child, iro, ids, id } = decided(service);
		const asked = {
			about: 'decision',
			id,
			words: 'I want to write it.',
			sendKey: newId()
		} as const;
		expect(askBackAbout(service, child, asked)).toBe('asked');
		expect(askBackAbout(service, child, asked)).toBe('asked');
		expect(service.db.select().from(askBack).all()).toHaveLength(1);
		expect(todayOf(service, iro).map(({ kind, due }) => [kind, due])).toContainEqual([
			'asked-back',
			'2026-03-12'
		]);
		const [line] = decisionsPage(service, iro, ids).askedBack;
		expect(line).toMatchObject({ words: 'I want to write it.', reply: null });
		const reply = { askBackId: line!.id, reply: 'Then you write it.' };
		replyToAskBack(service, iro, ids, reply);
		replyToAskBack(service, iro, ids, { ...reply, reply: 'Changed behind their back' });
		const [mine] = cameOfIt(service, child).meetings[0]!.decisions;
		expect(mine?.asked).toMatchObject([{ reply: { words: 'Then you write it.' } }]);
		expect(todayOf(service, iro).map(({ kind }) => kind)).not.toContain('asked-back');
		expect(service.db.select().from(notice).all()).toEqual([]);
	});

	it('is one open question at a time about one thing, and the next waits for the reply', () => {
		const service = testService();
		const { child, iro, ids, id } = decided(service);
		const ask = (words: string) =>
			askBackAbout(service, child, { about: 'decision', id, words, sendKey: newId() });
		expect([ask('One'), ask('Two')]).toEqual(['asked', 'waits']);
		const [line] = decisionsPage(service, iro, ids).askedBack;
		replyToAskBack(service, iro, ids, { askBackId: line!.id, reply: 'Then you write it.' });
		expect(ask('Two')).toBe('asked');
		expect(decisionsPage(service, iro, ids).askedBack).toHaveLength(2);
	});

	it('is asked of a correction though what it corrects came before an unconfirmed card', () => {
		const service = testService();
		const { child, iro, ids, id } = decided(service);
		const opensFrom = service.now() + 1;
		service.set(service.now() + 1000);
		const words = { what: 'You write the page.', who: null, byDay: null, byWhen: null };
		writeDecision(service, iro, ids, { decisionId: id, wishId: '', ...words });
		shareDecisions(service, iro, ids, decisionsPage(service, iro, ids).asOf);
		const asked = { about: 'decision', id, words: '', sendKey: newId() } as const;
		expect(askBackAbout(service, { ...child, opensFrom }, asked)).toBe('asked');
	});

	it('is asked of nothing that was not shared, and of nobody else’s', () => {
		const service = testService();
		const { child, id } = decided(service, false);
		const shared = decided(service);
		const ask = (actor: typeof child, about: string) => () =>
			askBackAbout(service, actor, { about: 'decision', id: about, words: '', sendKey: newId() });
		expect(ask(child, id)).toThrow(expect.objectContaining(notThere));
		expect(ask(aChild(service, '2014-05-01'), shared.id)).toThrow(
			expect.objectContaining(notThere)
		);
		const helped = { ...shared.child, helper: { id: null, kind: 'carer', lockedTo: '/me/views' } };
		expect(ask(helped, shared.id)).toThrow(expect.objectContaining(notThere));
	});
});
