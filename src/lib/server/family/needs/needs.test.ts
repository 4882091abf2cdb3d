import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { NEED_LONGEST, NO_NEEDS, type Needs } from '#lib/domain/meeting/needs.ts';
import { familyNeed, notice, relationship } from '#lib/server/db/schema/index.ts';
import { invitedId, tells } from '#tests/support/families.ts';
import { allocated, anAdult, related } from '#tests/support/people.ts';
import { aReview, notThere } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { teamNamed } from '../../people/adult.ts';
import { familyPerson } from '../staff/person.ts';
import { familyWaiting } from '../staff/waiting.ts';
import { arrangeNeeds } from './arrange.ts';
import { needsIn } from './form.ts';
import { needsPage } from './page.ts';
import { sayNeeds } from './say.ts';

const gone = expect.objectContaining(notThere);

function scene() {
	const service = testService();
	const teamId = teamNamed(service.db, 'Reviewing');
	const review = aReview(service, { kind: 'review-conference', as: 'chair', teamId });
	const her = anAdult(service, ['parent'], { name: 'Rowena', email: 'r@example.org' });
	related(service, her, review.child, 'mother');
	const support = anAdult(service, ['business-support'], { teamId, email: 's@example.org' });
	tells(service, review.iro, review.ids, her);
	service.db.delete(notice).run();
	return { service, ...review, her, support, own: invitedId(service, her, review.ids)! };
}

type At = Pick<ReturnType<typeof scene>, 'service' | 'her' | 'own'>;

function says({ service, her, own }: At, given: Partial<Needs>, base?: number) {
	const needs = { ...NO_NEEDS, ...given };
	const from = base ?? needsPage(service, her, own).saidAt;
	return sayNeeds(service, her, own, { needs, long: [], base: from });
}

function arranges(
	service: TestService,
	actor: Parameters<typeof arrangeNeeds>[1],
	{ ids, her, own }: Pick<ReturnType<typeof scene>, 'ids' | 'her' | 'own'>,
	words: string
) {
	const { saidAt } = needsPage(service, her, own);
	return arrangeNeeds(service, actor, ids, { adultId: her.id, words, saidAt });
}

describe('what somebody needs to take part', () => {
	it('reaches the chair and business support, and comes back arranged', () => {
		const at = scene();
		const { service, iro, ids, her, own, support } = at;
		expect(says(at, { interpreter: 'Polish', notWith: 'Caspian' })).toBeNull();
		for (const actor of [iro, support]) {
			const { needs } = familyPerson(service, actor, ids, her.id);
			expect(needs).toMatchObject({ standing: 'waits', needs: { notWith: 'Caspian' } });
			expect(familyWaiting(service, actor)).toMatchObject([{ needs: 1 }]);
		}
		expect(service.db.select().from(notice).all()).toMatchObject([{ adultId: support.id }]);
		expect(arranges(service, support, at, 'Ewa interprets.')).toBeNull();
		expect(needsPage(service, her, own)).toMatchObject({
			standing: 'arranged',
			arranged: { words: 'Ewa interprets.' }
		});
		expect(familyWaiting(service, support)).toEqual([]);
		const told = service.db.select().from(notice).all();
		expect(told.at(-1)).toMatchObject({ adultId: her.id, kind: 'reply-waiting', path: '/family' });
	});

	it('with whom somebody can’t sit is seen by nobody else', () => {
		const at = scene();
		const { service, ids, child, her } = at;
		says(at, { notWith: 'Caspian' });
		const worker = anAdult(service, ['social-worker']);
		const teamId = teamNamed(service.db, 'Reviewing');
		const [manager, ofReviews] = [
			anAdult(service, ['manager'], { teamId }),
			anAdult(service, ['iro'])
		];
		allocated(service, worker, child, 'social-worker');
		allocated(service, ofReviews, child, 'iro');
		for (const actor of [worker, manager, ofReviews]) {
			const page = familyPerson(service, actor, ids, her.id);
			expect(page.needs).toBeNull();
			expect(JSON.stringify(page)).not.toContain('Caspian');
			expect(() => arranges(service, actor, at, 'Mine')).toThrow(gone);
			expect(familyWaiting(service, actor)).toEqual([]);
		}
		const father = anAdult(service, ['parent']);
		related(service, father, child, 'father');
		tells(service, at.iro, ids, father);
		expect(() => needsPage(service, father, at.own)).toThrow(gone);
		const [row] = service.db.select().from(familyNeed).all();
		expect(row!.needs.toString('latin1')).not.toContain('Caspian');
	});

	it('said twice is one; from a page left open it overwrites nothing', () => {
		const at = scene();
		expect(says(at, { access: 'No steps' }, 0)).toBeNull();
		expect(says(at, { access: 'No steps' }, 0)).toBeNull();
		const stale = says(at, { access: 'Large print' }, 0);
		expect(stale).toMatchObject({ kind: 'elsewhere', needs: { access: 'No steps' } });
		expect(says(at, { access: 'Large print' })).toBeNull();
		expect(at.service.db.select().from(familyNeed).all()).toHaveLength(1);
	});

	it('changed after it was arranged, it waits again; an answer to what was said before is refused', () => {
		const at = scene();
		const { service, support, ids, her } = at;
		says(at, { access: 'No steps' });
		const { saidAt } = needsPage(service, her, at.own);
		arranges(service, support, at, 'A ramp.');
		service.set(service.now() + 1000);
		says(at, { access: 'No steps', interpreter: 'Polish' });
		expect(needsPage(service, her, at.own).standing).toBe('changed');
		const late = { adultId: her.id, words: 'A ramp.', saidAt };
		expect(arrangeNeeds(service, support, ids, late)).toBe('moved-on');
	});

	it('needs something said, of a length, before the meeting starts', () => {
		const at = scene();
		const { service, her, own } = at;
		expect(says(at, {})).toEqual({ kind: 'nothing-said' });
		const form = new FormData();
		form.set('access', 'x'.repeat(NEED_LONGEST + 1));
		expect(sayNeeds(service, her, own, needsIn(form))).toEqual({ kind: 'too-long' });
		service.set(londonInstant('2026-03-24', '15:30'));
		expect(says(at, { how: 'call' })).toEqual({ kind: 'closed', why: 'begun' });
	});

	it('ends with the placement of a carer, on the next request', () => {
		const service = testService();
		const review = aReview(service);
		const carer = anAdult(service, ['carer']);
		related(service, carer, review.child, 'foster carer');
		tells(service, review.iro, review.ids, carer);
		const own = invitedId(service, carer, review.ids)!;
		expect(says({ service, her: carer, own }, { how: 'room' })).toBeNull();
		service.db.update(relationship).set({ to: '2026-03-09' }).run();
		expect(() => needsPage(service, carer, own)).toThrow(gone);
	});
});
