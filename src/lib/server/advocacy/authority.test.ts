import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { readBooklet } from '#lib/server/booklet/read.ts';
import {
	advocateAuthority,
	advocateOffer,
	allocation,
	audit
} from '#lib/server/db/schema/index.ts';
import { aReview, notThere } from '#tests/support/reviewing.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { answerAdvocate } from './answer.ts';
import { arrangeAdvocate, endAuthority, type NewAuthority } from './arrange.ts';
import { myAdvocate } from './ask.ts';
import { childForAdvocate } from './child-page.ts';
import { advocateHome } from './home.ts';
import { staffAdvocatePage } from './staff-page.ts';

const gone = expect.objectContaining(notThere);

/** A child with an IRO and a review ahead, and somebody invited as an advocate. */
function scene(service: TestService = testService()) {
	const review = aReview(service);
	const advocate = anAdult(service, ['advocate'], { name: 'Saffron' });
	const arrange = (given: Partial<NewAuthority> = {}) =>
		arrangeAdvocate(service, review.iro, review.child.id, {
			adultId: advocate.id,
			to: '2026-09-10',
			basis: 'instructed',
			why: '',
			...given
		});
	const found = () => myAdvocate(service, review.child).found;
	const sees = () => advocateHome(service, advocate).children.map(({ id }) => id);
	return { service, ...review, advocate, arrange, found, sees };
}

describe('an advocate’s authority', () => {
	it('opens nothing until the child has said yes', () => {
		const { service, child, advocate, arrange, found, sees } = scene();
		expect(arrange()).toEqual([]);
		expect(found()).toMatchObject({ name: 'Saffron' });
		expect(advocateHome(service, advocate)).toEqual({ children: [], asked: 1 });
		expect(() => childForAdvocate(service, advocate, child.id)).toThrow(gone);
		expect(() => readBooklet(service, advocate, child.id)).toThrow(gone);
		answerAdvocate(service, child, { id: found()!.id, answer: 'yes' });
		expect(sees()).toEqual([child.id]);
		expect(myAdvocate(service, child)).toMatchObject({ mine: { name: 'Saffron' }, found: null });
		expect(childForAdvocate(service, advocate, child.id).saidYes).toBe(true);
	});

	it.each(['before', 'after'] as const)('ends at once by the child’s no, said %s a yes', (when) => {
		const { service, child, advocate, arrange, found, sees } = scene();
		arrange();
		const { id } = found()!;
		if (when === 'after') answerAdvocate(service, child, { id, answer: 'yes' });
		answerAdvocate(service, child, { id, answer: 'no' });
		expect(sees()).toEqual([]);
		expect(() => childForAdvocate(service, advocate, child.id)).toThrow(gone);
		expect(advocateHome(service, advocate).asked).toBe(0);
		const last = service.db.select().from(advocateOffer).all().at(-1);
		expect(last).toMatchObject({ what: 'declined', by: child.id });
		// A yes after the no opens nothing again.
		expect(() => answerAdvocate(service, child, { id, answer: 'yes' })).toThrow(gone);
	});

	it('is over after its last day, from the next request on', () => {
		const { service, child, advocate, arrange, found, sees } = scene();
		arrange({ to: '2026-03-12' });
		answerAdvocate(service, child, { id: found()!.id, answer: 'yes' });
		service.set(londonInstant('2026-03-12', '23:59'));
		expect(sees()).toEqual([child.id]);
		service.set(londonInstant('2026-03-13', '00:00'));
		expect(sees()).toEqual([]);
		expect(() => childForAdvocate(service, advocate, child.id)).toThrow(gone);
	});

	it('of a child who cannot say yes begins at once, with why, and the child can say no', () => {
		const { service, child, arrange, sees } = scene();
		expect(arrange({ basis: 'non-instructed' })).toEqual(['why']);
		expect(arrange({ basis: 'non-instructed', why: 'He does not speak' })).toEqual([]);
		expect(sees()).toEqual([child.id]);
		const row = service.db.select().from(advocateAuthority).get()!;
		expect(row.why?.toString('latin1')).not.toContain('speak');
		answerAdvocate(service, child, { id: myAdvocate(service, child).mine!.id, answer: 'no' });
		expect(sees()).toEqual([]);
	});

	it('is ended by those who chair, not by who it may speak against, and there is one', () => {
		const { service, iro, child, arrange, found, sees } = scene();
		arrange();
		expect(arrange()).toEqual(['there']);
		answerAdvocate(service, child, { id: found()!.id, answer: 'yes' });
		const other = aReview(service);
		const [{ id } = { id: '' }] = staffAdvocatePage(service, iro, child.id).authorities;
		expect(() => endAuthority(service, other.iro, other.child.id, id)).toThrow(gone);
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, child, 'social-worker');
		expect(staffAdvocatePage(service, worker, child.id).mayEnd).toBe(false);
		expect(() => endAuthority(service, worker, child.id, id)).toThrow(gone);
		endAuthority(service, iro, child.id, id);
		expect(sees()).toEqual([]);
	});

	it.each([
		['no day', { to: null }, 'to'],
		['a day that is over', { to: '2026-03-09' }, 'to'],
		['more than two years', { to: '2028-03-11' }, 'to'],
		['nothing it stands on', { basis: null }, 'basis']
	] as const)('is not arranged with %s', (_, given, problem) => {
		const { service, arrange } = scene();
		expect(arrange(given)).toEqual([problem]);
		expect(service.db.select().from(advocateAuthority).all()).toEqual([]);
	});

	it('is for advocates who are nothing else here, and nobody near the child', () => {
		const { service, child, arrange } = scene();
		const both = anAdult(service, ['advocate', 'social-worker']);
		const aunt = anAdult(service, ['advocate']);
		related(service, aunt, child, 'aunt');
		const worker = anAdult(service, ['social-worker']);
		for (const { id } of [both, aunt, worker]) expect(arrange({ adultId: id })).toEqual(['adult']);
	});

	it.each([
		['social-worker'],
		['partner-professional'],
		['advocate'],
		['parent'],
		['manager']
	] as const)('is not for a %s of other children to arrange or look up', (role) => {
		const { service, child, advocate } = scene();
		const actor = anAdult(service, [role]);
		const given = { adultId: advocate.id, to: '2026-09-10', basis: 'instructed', why: '' } as const;
		expect(() => arrangeAdvocate(service, actor, child.id, given)).toThrow(gone);
		expect(() => staffAdvocatePage(service, actor, child.id)).toThrow(gone);
	});
});

describe('a yes or no', () => {
	it('is the child’s own: of no other child, and not beside a helper', () => {
		const { service, child, arrange, found } = scene();
		arrange();
		const { id } = found()!;
		const sibling = aChild(service, '2013-01-01');
		const helped = { ...child, helper: { id: null, kind: 'advocate', lockedTo: '/me/views' } };
		for (const actor of [sibling, helped]) {
			expect(() => answerAdvocate(service, actor, { id, answer: 'yes' })).toThrow(gone);
		}
	});

	it('yes is not for the session of a card that nobody has confirmed', () => {
		const { service, child, arrange, found } = scene();
		arrange();
		const { id } = found()!;
		const shut = { ...child, opensFrom: service.now() + 1 };
		expect(myAdvocate(service, shut).found).toBeNull();
		expect(() => answerAdvocate(service, shut, { id, answer: 'yes' })).toThrow(gone);
		// To end it is always safe.
		answerAdvocate(service, shut, { id, answer: 'no' });
		expect(found()).toBeNull();
	});

	it('twice from two devices is one', () => {
		const { service, child, arrange, found, sees } = scene();
		arrange();
		const { id } = found()!;
		for (let tap = 0; tap < 2; tap++) answerAdvocate(service, child, { id, answer: 'yes' });
		expect(sees()).toEqual([child.id]);
		const said = service.db
			.select()
			.from(audit)
			.all()
			.filter(({ action }) => action === 'advocate.answer');
		expect(said).toHaveLength(1);
		expect(
			service.db
				.select()
				.from(allocation)
				.all()
				.filter(({ as }) => as === 'advocate')
		).toHaveLength(1);
	});
});

describe('siblings with one advocate', () => {
	it('have an authority each: the one opens nothing of the other', () => {
		const { service, child, advocate, arrange, found, sees } = scene();
		const sibling = aReview(service);
		arrange();
		answerAdvocate(service, child, { id: found()!.id, answer: 'yes' });
		expect(() => childForAdvocate(service, advocate, sibling.child.id)).toThrow(gone);
		allocated(service, advocate, sibling.child, 'advocate');
		answerAdvocate(service, child, { id: myAdvocate(service, child).mine!.id, answer: 'no' });
		expect(sees()).toEqual([sibling.child.id]);
		expect(() => childForAdvocate(service, advocate, child.id)).toThrow(gone);
	});
});
