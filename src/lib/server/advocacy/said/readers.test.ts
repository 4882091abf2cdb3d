import { describe, expect, it } from 'vitest';
import { audit, advocateSaidMark } from '#lib/server/db/schema/index.ts';
import { myAccessHistory } from '#lib/server/home/access.ts';
import { partPage } from '#lib/server/meetings/part-page.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { viewsForMeeting } from '#lib/server/views-for-iro/for-meeting.ts';
import { readViews } from '#lib/server/views-for-iro/read.ts';
import { saidWords, sendsSaid } from '#tests/support/advocacy.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { aReview, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { advocateAsk } from '../asks.ts';
import { sharedViews } from '../given-views.ts';
import { cannotCheck, checkSaid } from './check.ts';
import { readSaid } from './for-hearer.ts';
import { saidForFiling, saidForMeeting } from './for-meeting.ts';
import { saidAboutMe, saidForMe } from './for-child.ts';
import { saidPage } from './page.ts';

const gone = expect.objectContaining(notThere);

function scene(given: Parameters<typeof aReview>[1] = {}) {
	const service = testService();
	const review = aReview(service, given);
	const advocate = anAdult(service, ['advocate'], { name: 'Saffron' });
	allocated(service, advocate, review.child, 'advocate');
	const sentId = sendsSaid(service, advocate, review.ids.part);
	return { service, ...review, advocate, sentId, part: review.ids.part };
}

describe('what an advocate sent', () => {
	it('is read by whoever hears the child; reading is told and recorded, once for each reader', () => {
		const { service, iro, ids, child, advocate, part } = scene();
		for (let look = 0; look < 2; look++) {
			expect(readSaid(service, iro, ids)).toMatchObject([{ from: 'Saffron', own: saidWords.own }]);
		}
		expect(saidForMe(service, child, part)[0]?.readBy).toMatchObject([
			{ name: 'Odalys Brightwater' }
		]);
		expect(saidPage(service, advocate, part).sent?.readBy).toHaveLength(1);
		expect(service.db.select().from(advocateSaidMark).all()).toHaveLength(1);
		const looks = service.db
			.select()
			.from(audit)
			.all()
			.filter(({ action }) => action === 'advocate-said.read');
		expect(looks).toHaveLength(2);
		expect(myAccessHistory(service, child)[0]).toMatchObject({ what: 'views.read' });
	});

	it('has no words for those who see names and dates, and is not there for others', () => {
		const { service, child, ids } = scene();
		const team = teamNamed(service.db, 'Reviewing');
		const tied = [
			['social-worker', 'social-worker'],
			['partner-professional', 'partner-professional']
		] as const;
		const actors = tied.map(([role, as]) => {
			const actor = anAdult(service, [role]);
			allocated(service, actor, child, as);
			return actor;
		});
		allocated(service, anAdult(service, ['iro']), child, 'iro', { teamId: team });
		actors.push(
			anAdult(service, ['business-support'], { teamId: team }),
			anAdult(service, ['manager'], { teamId: team })
		);
		for (const actor of actors) {
			expect(readSaid(service, actor, ids)).toBeNull();
			expect(JSON.stringify(partPage(service, actor, ids))).not.toContain(saidWords.own);
		}
		const mother = anAdult(service, ['parent']);
		related(service, mother, child, 'mother');
		const carer = anAdult(service, ['carer']);
		related(service, carer, child, 'foster carer');
		const administrator = anAdult(service, ['administrator']);
		for (const actor of [mother, carer, administrator]) {
			expect(() => readSaid(service, actor, ids)).toThrow(gone);
		}
	});

	it('before a conference is the chair’s, not the IRO’s of the reviews', () => {
		const { service, child, ids, iro: chair } = scene({ kind: 'review-conference', as: 'chair' });
		const iro = anAdult(service, ['iro']);
		allocated(service, iro, child, 'iro');
		expect(readSaid(service, iro, ids)).toBeNull();
		expect(readSaid(service, chair, ids)).toHaveLength(1);
	});

	it('goes to the meeting only as far as it may be said', () => {
		const { service, iro, ids, advocate, part } = scene();
		expect(saidForMeeting(service, iro, ids)).toEqual([]);
		sendsSaid(service, advocate, part, { ownHears: 'say' });
		const printed = saidForMeeting(service, iro, ids);
		expect(printed).toMatchObject([{ own: saidWords.own, account: '' }]);
		expect(JSON.stringify(printed)).not.toContain(saidWords.account);
		expect(JSON.stringify(printed)).not.toContain(saidWords.others);
		expect(viewsForMeeting(service, iro, ids).pages).toEqual([]);
		expect(saidForFiling(service, service.db, part, false)).toMatchObject({ leftOut: 1 });
		expect(saidForFiling(service, service.db, part, true)).toMatchObject({ leftOut: 0 });
	});
});

describe('the child’s check', () => {
	it('is theirs alone: no sibling, no helper, no session of an unconfirmed card', () => {
		const { service, child, part, sentId } = scene();
		const sibling = aChild(service, '2012-01-01');
		const helped = { ...child, helper: { id: null, kind: 'advocate', lockedTo: '/me/views' } };
		const shut = { ...child, opensFrom: service.now() + 1 };
		for (const actor of [sibling, helped, shut]) {
			expect(() => saidForMe(service, actor, part)).toThrow(gone);
			expect(() =>
				checkSaid(service, actor, part, { sentId, what: 'thats-me', words: '' })
			).toThrow(gone);
			expect(saidAboutMe(service, actor)).toEqual([]);
		}
	});

	it('is kept once however often it is tapped, and the last word counts', () => {
		const { service, child, part, sentId, iro, ids, advocate } = scene();
		const check = (what: 'thats-me' | 'changes', words = '') =>
			checkSaid(service, child, part, { sentId, what, words });
		expect(check('changes')).toBe('words');
		for (let tap = 0; tap < 2; tap++) expect(check('thats-me')).toBeNull();
		expect(service.db.select().from(advocateSaidMark).all()).toHaveLength(1);
		expect(check('changes', 'It is a hare')).toBeNull();
		const changed = { what: 'changes', words: 'It is a hare' };
		expect(saidPage(service, advocate, part).sent?.check).toMatchObject(changed);
		expect(readSaid(service, iro, ids)?.[0]?.check).toMatchObject(changed);
		// The advocate's showing of those words is on record.
		const looks = service.db
			.select()
			.from(audit)
			.all()
			.filter(({ action }) => action === 'views.read-shared');
		expect(looks).toHaveLength(1);
	});

	it('of what was replaced is asked anew; what was taken back is not there', () => {
		const { service, child, part, sentId, advocate } = scene();
		sendsSaid(service, advocate, part, { own: 'It is a hare' });
		expect(checkSaid(service, child, part, { sentId, what: 'thats-me', words: '' })).toBe(
			'moved-on'
		);
		expect(saidAboutMe(service, child)).toMatchObject([{ check: null }]);
	});

	it('an advocate writes why it cannot be, but never over the child’s word', () => {
		const { service, child, part, sentId, advocate } = scene();
		expect(cannotCheck(service, advocate, part, { sentId, why: '' })).toBe('words');
		expect(cannotCheck(service, advocate, part, { sentId, why: 'No account' })).toBeNull();
		expect(JSON.stringify(saidForMe(service, child, part))).not.toContain('No account');
		// Whoever signs in by themself is asked still.
		expect(advocateAsk(service, child)).toEqual({ what: 'check', name: 'Saffron' });
		checkSaid(service, child, part, { sentId, what: 'changes', words: 'No!' });
		expect(advocateAsk(service, child)).toBeNull();
		cannotCheck(service, advocate, part, { sentId, why: 'Another reason' });
		expect(saidPage(service, advocate, part).sent?.check?.what).toBe('changes');
	});
});

describe('what a child shares with everybody', () => {
	it('is open to their advocate once it was heard, and nothing else ever is', () => {
		const { service, iro, child, ids, advocate, part } = scene();
		sendsViews(service, { child, iro, ids });
		expect(sharedViews(service, advocate, part).pages).toEqual([]);
		readViews(service, iro, ids);
		const seen = JSON.stringify(sharedViews(service, advocate, part));
		expect(seen).toContain(secrets.everyone);
		for (const words of [secrets.only, secrets.say, secrets.wish])
			expect(seen).not.toContain(words);
		const looked = myAccessHistory(service, child).filter(({ who }) => who === 'Saffron');
		expect(looked).toHaveLength(1);
		const other = anAdult(service, ['advocate']);
		expect(() => sharedViews(service, other, part)).toThrow(gone);
		expect(() => sharedViews(service, iro, part)).toThrow(gone);
	});
});
