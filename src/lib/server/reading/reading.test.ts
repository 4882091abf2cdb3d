import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { paperRevocation, relationship } from '#lib/server/db/schema/index.ts';
import { isReleased } from '#tests/support/released.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { TEST_NOW, testService, type TestService } from '#tests/support/service.ts';
import { appealPage } from './appeal.ts';
import { frontOf } from './front.ts';
import { paperList, papersWaiting } from './list.ts';
import { papersAt, type Side } from './own.ts';
import { heldPaper, openPaper } from './reading.ts';
import { aFamily, asked, reader } from '#tests/support/reading.ts';

/** Everybody who may come near a child, each with a paper of their own, except where none is sent. */
function everybody(service: TestService) {
	const family = aFamily(service);
	const { child, mother, father, chair, part } = family;
	const sister = aChild(service, '2016-05-01', 'Wren');
	const advocate = anAdult(service, ['advocate']);
	const worker = anAdult(service, ['social-worker']);
	const partner = anAdult(service, ['partner-professional']);
	const stranger = anAdult(service, ['parent']);
	allocated(service, advocate, child, 'advocate');
	allocated(service, worker, child, 'social-worker');
	allocated(service, partner, child, 'partner-professional');
	const helped = { ...child, helper: { id: null, kind: 'carer', lockedTo: '/me/views' } };
	const nobody: Actor = { kind: 'nobody' };
	const command: Actor = { kind: 'system', name: 'sayso' };
	const people = { child, mother, father, chair, sister, advocate, worker, partner, stranger };
	const to = (recipient: { id: string }) => isReleased(service, { part, recipient }).id;
	const papers = {
		mother: to(mother),
		child: to(child),
		advocate: to(advocate),
		worker: to(worker),
		partner: to(partner),
		stranger: to(stranger)
	};
	return { people: { ...people, helped, nobody, command }, papers };
}

type Person = keyof ReturnType<typeof everybody>['people'];

describe('who may read what was released', () => {
	it.each<[string, Person, Side, boolean]>([
		['the mother, hers', 'mother', 'family', true],
		['the mother, on no other side', 'mother', 'advocate', false],
		['the mother, not as staff', 'mother', 'staff', false],
		['the father, nothing by being the father', 'father', 'family', false],
		['the young person, theirs', 'child', 'child', true],
		['the young person, not as family', 'child', 'family', false],
		['the young person beside a helper, nothing', 'helped', 'child', false],
		['a sister, nothing', 'sister', 'child', false],
		['the advocate, theirs', 'advocate', 'advocate', true],
		['the advocate, not as family', 'advocate', 'family', false],
		['the social worker, theirs', 'worker', 'staff', true],
		['a partner professional, theirs', 'partner', 'staff', true],
		['the chair, nothing here', 'chair', 'staff', false],
		['somebody to whom it went and who is no relation', 'stranger', 'family', false],
		['nobody', 'nobody', 'family', false],
		['a command', 'command', 'family', false]
	])('%s', (_, who, side, sees) => {
		const service = testService();
		const { people, papers } = everybody(service);
		const mine = reader(service, people[who], side);
		for (const [whose, id] of Object.entries(papers)) {
			if (sees && whose === who) expect(heldPaper(mine, id).release.id).toBe(id);
			else expect(() => heldPaper(mine, id)).toThrow(expect.objectContaining(notThere));
		}
		const list = paperList(service, people[who], side);
		const listed = list.locked ? null : list.papers.map(({ releaseId }) => releaseId);
		expect(listed).toEqual(sees ? [papers[who as keyof typeof papers]] : []);
	});
});

describe('a second factor', () => {
	it('is asked for before anything, whether the paper is there or not', () => {
		const service = testService();
		const { mother, part } = aFamily(service);
		const { id } = isReleased(service, { part, recipient: mother });
		const once = { ...mother, secondFactor: false };
		for (const any of [id, newId(), 'x']) {
			expect(() => heldPaper(reader(service, once), any)).toThrow(
				expect.objectContaining({ status: 303, location: papersAt.family })
			);
		}
		expect(paperList(service, once, 'family')).toEqual({ locked: true });
		expect(papersWaiting(service, once)).toMatchObject([{ releaseId: id, child: null }]);
		expect(papersWaiting(service, mother)).toMatchObject([{ child: 'Juno' }]);
	});

	it('is asked for before the page of appeals, which names the child and the day', () => {
		const service = testService();
		const { mother, part } = aFamily(service);
		isReleased(service, { part, recipient: mother, kind: 'decision-sheet' });
		expect(appealPage(service, mother).appeals).toMatchObject([{ child: 'Juno' }]);
		expect(() => appealPage(service, { ...mother, secondFactor: false })).toThrow(
			expect.objectContaining({ status: 303, location: '/sign-in/family/second' })
		);
	});
});

describe('what ends a sight of it, on the next request', () => {
	it.each<[string, (service: TestService, id: string) => void]>([
		[
			'a release taken back',
			(service, releaseId) =>
				service.db
					.insert(paperRevocation)
					.values({ releaseId, why: Buffer.from('x'), by: 'm', at: service.now() })
					.run()
		],
		[
			'a relationship that ended',
			(service) => service.db.update(relationship).set({ to: '2026-03-09' }).run()
		]
	])('%s', (_, end) => {
		const service = testService();
		const { mother, part } = aFamily(service);
		const { id } = isReleased(service, { part, recipient: mother });
		expect(heldPaper(reader(service, mother), id).release.id).toBe(id);
		end(service, id);
		expect(() => heldPaper(reader(service, mother), id)).toThrow(expect.objectContaining(notThere));
		expect(paperList(service, mother, 'family')).toEqual({ locked: false, papers: [] });
	});

	it('a card that nobody has confirmed keeps what came before it closed', () => {
		const service = testService();
		const { child, part } = aFamily(service);
		const { id } = isReleased(service, { part, recipient: child });
		const later = { ...child, opensFrom: service.now() + 1 };
		expect(() => heldPaper(reader(service, later, 'child'), id)).toThrow(
			expect.objectContaining(notThere)
		);
	});
});

describe('a newer version', () => {
	it('stands in the place of the older, whose address leads to it and to nobody else’s', () => {
		const service = testService();
		const { mother, father, part } = aFamily(service);
		const first = isReleased(service, { part, recipient: mother });
		const { paperId } = first;
		const other = isReleased(service, { part, recipient: father, paperId });
		const at = service.now() + HOUR;
		const newer = isReleased(service, { part, recipient: mother, paperId, releasedAt: at });
		service.set(at);
		expect(() => openPaper(reader(service, mother), first.id, asked())).toThrow(
			expect.objectContaining({ status: 303, location: `/family/papers/${newer.id}` })
		);
		expect(() => openPaper(reader(service, mother), other.id, asked())).toThrow(
			expect.objectContaining(notThere)
		);
		const held = heldPaper(reader(service, mother), newer.id);
		expect(frontOf(reader(service, mother), held).firstAt).toBe(TEST_NOW);
	});
});
