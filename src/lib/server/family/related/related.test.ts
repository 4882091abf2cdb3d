import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { adult, audit, notice, relationship } from '#lib/server/db/schema/index.ts';
import { familyOf } from '#lib/server/family/staff/family.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { personPage } from '#lib/server/sign-in/family/staff/person.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { agreeToRelationship, refuseRelationship } from './answer.ts';
import { askForRelationship } from './ask.ts';
import { endRelationship } from './end.ts';
import type { NewRelationship } from './given.ts';
import { byHandPage } from './page.ts';
import { addingsWaiting } from './waiting.ts';

const gone = expect.objectContaining(notThere);
const again = expect.objectContaining({ location: '/sign-in/again' });

const gran: NewRelationship = {
	name: 'Hollis Fernleigh',
	who: '',
	kind: 'grandparent',
	parentalResponsibility: false,
	contact: 'restricted',
	from: '2026-03-01',
	to: null
};

function scene() {
	const service = testService();
	const teamId = teamNamed(service.db, 'Reviewing');
	const child = aChild(service, '2014-05-01', 'Robin');
	const worker = anAdult(service, ['social-worker'], { name: 'Tamsin' });
	allocated(service, worker, child, 'social-worker', { teamId });
	const email = 'support@example.org';
	const support = anAdult(service, ['business-support'], { teamId, email });
	const manager = anAdult(service, ['manager'], { teamId });
	const asks = (given: Partial<NewRelationship> = {}, actor: AdultActor = worker) =>
		askForRelationship(service, actor, child.id, { ...gran, ...given });
	const waiting = () => byHandPage(service, worker, child.id).waiting;
	const agrees = (actor: AdultActor) =>
		agreeToRelationship(service, actor, child.id, waiting()[0]!.id);
	const family = () => familyOf(service, service.db, child.id);
	return { service, child, worker, support, manager, asks, waiting, agrees, family, teamId };
}

describe('somebody added by hand', () => {
	it('is in nobody’s life until a second person agrees, and then as asked', () => {
		const { service, child, worker, support, asks, waiting, agrees, family } = scene();
		for (let sent = 0; sent < 2; sent++) expect(asks()).toEqual({ kind: 'asked' });
		expect(waiting()).toMatchObject([{ name: 'Hollis Fernleigh', isOwn: true, mayAgree: false }]);
		expect(family()).toEqual([]);
		const adultId = service.db
			.select()
			.from(adult)
			.all()
			.map(({ id }) => id)
			.at(-1)!;
		const person = () => personPage(service, worker, { childId: child.id, adultId });
		expect(person).toThrow(gone);
		expect(service.db.select().from(notice).all()).toMatchObject([
			{ adultId: support.id, kind: 'second-needed', path: `/staff/children/${child.id}` }
		]);
		expect(agrees(support)).toBeNull();
		expect(family()).toMatchObject([{ name: 'Hollis Fernleigh', stops: ['contact-restricted'] }]);
		expect(person()).toMatchObject({ kind: 'grandparent', contact: 'restricted' });
		expect(waiting()).toEqual([]);
		const acts = service.db
			.select()
			.from(audit)
			.all()
			.map(({ action }) => action);
		expect(acts).toEqual(['relationship.ask', 'relationship.agree']);
	});

	it('is on the first page of those who may agree, however long they are signed in', () => {
		const { service, child, worker, support, manager, asks, agrees } = scene();
		asks();
		const late = (actor: AdultActor) => ({ ...actor, freshAt: service.now() - 60 * 60_000 });
		for (const actor of [late(support), late(manager)]) {
			expect(addingsWaiting(service, actor)).toEqual([
				{ childId: child.id, name: expect.stringContaining('Robin'), count: 1 }
			]);
		}
		expect(addingsWaiting(service, worker)).toEqual([]);
		agrees(manager);
		expect(addingsWaiting(service, support)).toEqual([]);
	});

	it('is agreed to by the team, freshly signed in, and never by who asked or is added', () => {
		const { service, child, worker, support, manager, asks, waiting, agrees, teamId } = scene();
		asks();
		const [{ id } = { id: '' }] = waiting();
		const other = anAdult(service, ['business-support'], {
			teamId: teamNamed(service.db, 'Another')
		});
		const iro = anAdult(service, ['iro']);
		allocated(service, iro, child, 'iro');
		for (const actor of [worker, other, iro]) expect(() => agrees(actor)).toThrow(gone);
		const late = { ...support, freshAt: service.now() - 11 * 60_000 };
		expect(() => agreeToRelationship(service, late, child.id, id)).toThrow(again);
		// One who both works with the child and supports the team asks, and another agrees.
		const both = anAdult(service, ['social-worker', 'business-support'], { teamId });
		allocated(service, both, child, 'social-worker', { teamId });
		asks({ name: 'Perrin Fernleigh' }, both);
		const own = waiting().find(({ name }) => name.startsWith('Perrin'))!;
		expect(agreeToRelationship(service, both, child.id, own.id)).toBe('same-person');
		expect(agreeToRelationship(service, manager, child.id, own.id)).toBeNull();
		expect(() => agreeToRelationship(service, support, child.id, own.id)).toThrow(gone);
	});

	it('is asked for by whoever works with the child alone', () => {
		const { service, child, support, manager, asks } = scene();
		const parent = anAdult(service, ['parent']);
		related(service, parent, child, 'mother');
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, child, 'advocate');
		const stranger = anAdult(service, ['social-worker']);
		for (const actor of [support, manager, parent, advocate, stranger])
			expect(() => asks({}, actor)).toThrow(gone);
		for (const actor of [parent, advocate, stranger])
			expect(() => byHandPage(service, actor, child.id)).toThrow(gone);
	});

	it('is the person there is, where one is known; of other workers’ children nobody is found', () => {
		const { service, child, worker, asks, teamId } = scene();
		const sibling = aChild(service, '2016-05-01', 'Lark');
		allocated(service, worker, sibling, 'social-worker', { teamId });
		const known = anAdult(service, ['parent'], { name: 'Hollis  FERNLEIGH' });
		related(service, known, sibling, 'grandparent');
		const far = aChild(service, '2016-05-01', 'Finch');
		const namesake = anAdult(service, ['parent'], { name: 'Hollis Fernleigh' });
		related(service, namesake, far, 'father');
		const first = asks();
		expect(first).toMatchObject({ problems: ['who'], namesakes: [{ adultId: known.id }] });
		expect(JSON.stringify(first)).not.toContain('Finch');
		expect(asks({ who: namesake.id })).toMatchObject({ problems: ['who'] });
		expect(asks({ who: known.id })).toEqual({ kind: 'asked' });
		expect(byHandPage(service, worker, child.id).waiting).toHaveLength(1);
		expect(service.db.select().from(adult).all()).toHaveLength(5);
	});

	it.each([
		['no name', { name: '' }, 'name'],
		['a last day before the first', { to: '2026-02-01' }, 'to'],
		['a last day that is over', { to: '2026-03-09' }, 'to'],
		['a first day far ahead', { from: '2027-04-01' }, 'from']
	] as const)('is not asked for with %s', (_, given, problem) => {
		const { asks, waiting } = scene();
		expect(asks(given)).toMatchObject({ kind: 'refused', problems: [problem] });
		expect(waiting()).toEqual([]);
	});

	it('is forgotten where it is refused or taken back, unless they are known otherwise', () => {
		const { service, child, worker, support, manager, asks, waiting } = scene();
		const stranger = anAdult(service, ['iro']);
		const people = () => service.db.select().from(adult).all().length;
		const before = people();
		for (const actor of [support, worker]) {
			asks();
			const [{ id } = { id: '' }] = waiting();
			expect(people()).toBe(before + 1);
			expect(() => refuseRelationship(service, stranger, child.id, id)).toThrow(gone);
			refuseRelationship(service, actor, child.id, id);
			expect(people()).toBe(before);
		}
		const known = anAdult(service, ['parent'], { name: gran.name });
		const sibling = aChild(service, '2016-05-01');
		allocated(service, worker, sibling, 'social-worker');
		related(service, known, sibling, 'grandparent', { to: '2026-01-01' });
		asks({ who: known.id });
		refuseRelationship(service, worker, child.id, waiting()[0]!.id);
		expect(people()).toBe(before + 1);
		expect(waiting()).toEqual([]);
		expect(service.db.select().from(relationship).all()).toHaveLength(1);
		expect(() => agreeToRelationship(service, manager, child.id, 'x')).toThrow(gone);
	});

	it('ends from the next request on, by one person, and stays ended', () => {
		const { service, child, worker, support, asks, agrees, family } = scene();
		asks({ contact: 'open' });
		agrees(support);
		const [line] = byHandPage(service, worker, child.id).standing;
		const id = line!.id;
		expect(endRelationship(service, worker, child.id, { id, to: '2027-04-01' })).toBe('to');
		const stranger = anAdult(service, ['social-worker']);
		const over = { id, to: '2026-03-09' } as const;
		expect(() => endRelationship(service, stranger, child.id, over)).toThrow(gone);
		expect(endRelationship(service, worker, child.id, over)).toBeNull();
		expect(family()).toMatchObject([{ until: '2026-03-09', stops: ['not-related'] }]);
		expect(() => endRelationship(service, worker, child.id, over)).toThrow(gone);
		service.set(londonInstant('2026-03-20', '10:00'));
		expect(family()).toMatchObject([{ stops: ['not-related'] }]);
	});
});
