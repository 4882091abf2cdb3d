import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { gatherPack } from '#lib/server/filing/pack.ts';
import { cameOfIt } from '#lib/server/home/came-of-it.ts';
import { partFor } from '#lib/server/meetings/part.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, type Review } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { decidedBefore } from './decided-before.ts';
import { decisionsPage } from './page.ts';
import { shareDecisions } from './share.ts';
import { withdrawWording } from './withdraw.ts';
import { writeDecision } from './write.ts';

const ADDRESS = '4 Marmalade Row';

/** A wording was shared. */
function shares(service: TestService, { iro, ids }: Review, what: string, decisionId = newId()) {
	const given = { decisionId, wishId: '', what, who: what, byDay: null, byWhen: what };
	writeDecision(service, iro, ids, given);
	shareDecisions(service, iro, ids, decisionsPage(service, iro, ids).asOf);
	service.set(service.now() + HOUR);
	return decisionId;
}

function world() {
	const service = testService();
	const review = aReview(service, { onDay: '2026-03-09' });
	isHeld(service, review);
	const id = shares(service, review, `You stay at ${ADDRESS}.`);
	const wordsId = decisionsPage(service, review.iro, review.ids).decisions[0]!.given!.id;
	const takesBack = (actor = review.iro, words = wordsId) =>
		withdrawWording(service, actor, review.ids, { wordsId: words, reason: 'An address' });
	const mine = () => cameOfIt(service, review.child).meetings[0]!.decisions[0]!;
	/** Everything that leaves the server about it, to whomever. */
	const everywhere = () => {
		const { iro, ids, child } = review;
		const part = partFor(service, iro, 'filing.make', ids, service.db);
		const pack = gatherPack(service, service.db, part, {
			by: iro,
			withPrivate: true,
			withFamily: false
		});
		return JSON.stringify([cameOfIt(service, child), decisionsPage(service, iro, ids), pack]);
	};
	return { service, review, id, wordsId, takesBack, mine, everywhere };
}

describe('a shared wording that ought not to have been', () => {
	it('is taken back from the child and the pack, who are told so and when; never why', () => {
		const { service, review, takesBack, mine, everywhere } = world();
		expect(everywhere()).toContain(ADDRESS);
		takesBack();
		expect(everywhere()).not.toContain(ADDRESS);
		expect(mine()).toMatchObject({ what: '', who: null, takenBackAt: service.now() });
		expect(JSON.stringify(cameOfIt(service, review.child))).not.toContain('An address');
	});

	it('is taken back from what it said before, too; the correction stays', () => {
		const { service, review, id, takesBack, mine, everywhere } = world();
		shares(service, review, 'You stay with Nan.', id);
		expect(mine().before).toMatchObject([{ what: `You stay at ${ADDRESS}.` }]);
		takesBack();
		expect(everywhere()).not.toContain(ADDRESS);
		expect(mine()).toMatchObject({
			what: 'You stay with Nan.',
			takenBackAt: null,
			before: [{ what: '', takenBackAt: service.now() }]
		});
	});

	it('is taken back once, in the audit, and put right with a correction', () => {
		const { service, review, id, wordsId, takesBack, mine } = world();
		takesBack();
		takesBack();
		const rows = service.db.select().from(audit).where(eq(audit.action, 'decision.share')).all();
		expect(rows.filter(({ detail }) => detail?.includes(wordsId))).toHaveLength(1);
		shares(service, review, 'You stay with Nan.', id);
		expect(mine()).toMatchObject({ what: 'You stay with Nan.', takenBackAt: null });
	});

	it('is not asked about at the next meeting', () => {
		const { service, review, takesBack } = world();
		const next = aMeeting(service, [review.child], { onDay: '2026-09-01' });
		const ids = { meeting: next.meetingId, part: next.parts[0]! };
		const at = { onDay: '2026-09-01', kind: 'looked-after-review' } as const;
		const asked = () => [
			decidedBefore(service.db, [review.child.id])(review.child.id, at).length,
			decisionsPage(service, review.iro, ids).earlier.length
		];
		expect(asked()).toEqual([1, 1]);
		takesBack();
		expect(asked()).toEqual([0, 0]);
	});

	it('is taken back by the one who hears the child alone, and no draft is', () => {
		const { service, review, id, takesBack } = world();
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, review.child, 'social-worker');
		const other = anAdult(service, ['iro']);
		allocated(service, other, aChild(service, '2014-05-01'), 'iro');
		const refused = expect.objectContaining(notThere);
		for (const actor of [worker, other]) expect(() => takesBack(actor)).toThrow(refused);
		const { iro, ids } = review;
		const draft = { what: 'Draft', who: null, byDay: null, byWhen: null };
		writeDecision(service, iro, ids, { decisionId: id, wishId: '', ...draft });
		const draftId = decisionsPage(service, iro, ids).decisions[0]!.draft!.id;
		for (const words of [draftId, newId()]) expect(() => takesBack(iro, words)).toThrow(refused);
	});
});
