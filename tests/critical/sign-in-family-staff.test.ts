import { eq } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import type { AdultActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { allocation, audit, notice, roleHeld, team } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { inviteFamily } from '#lib/server/sign-in/family/staff/invite.ts';
import { peopleInLife } from '#lib/server/sign-in/family/staff/people.ts';
import { personPage } from '#lib/server/sign-in/family/staff/person.ts';
import { makeCodeSheet, makeFamilyCard } from '#lib/server/sign-in/family/staff/print.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { aFamily, aSheet, mailedLinks, asks } from './sign-in-family.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What comes of an act: done, 404, or the way to a fresh sign-in. */
function cameOf(act: () => unknown): string {
	try {
		act();
		return 'done';
	} catch (error) {
		const { status, location } = error as { status?: number; location?: string };
		return location ?? String(status);
	}
}

/** Everybody who might try, at a child of one team. */
function everybody(service: Service) {
	const [own, other] = [newId(), newId()];
	service.db
		.insert(team)
		.values([
			{ id: own, name: 'Own' },
			{ id: other, name: 'Other' }
		])
		.run();
	const family = aFamily(service);
	const { child } = family;
	service.db.update(allocation).set({ teamId: own }).where(eq(allocation.childId, child.id)).run();
	const tied = (as: 'iro' | 'chair', to?: '2026-03-09') => {
		const one = anAdult(service, [as]);
		allocated(service, one, child, as, { teamId: own, ...(to ? { to } : {}) });
		return one;
	};
	const carer = anAdult(service, ['carer']);
	related(service, carer, child, 'foster carer');
	const advocate = anAdult(service, ['advocate']);
	allocated(service, advocate, child, 'advocate');
	const partner = anAdult(service, ['partner-professional']);
	allocated(service, partner, child, 'partner-professional');
	const people: Record<string, AdultActor> = {
		'social worker': family.worker,
		iro: tied('iro'),
		chair: tied('chair'),
		'support of the team': anAdult(service, ['business-support'], { teamId: own }),
		'support of another team': anAdult(service, ['business-support'], { teamId: other }),
		'manager of the team': anAdult(service, ['manager'], { teamId: own }),
		'former iro': tied('iro', '2026-03-09'),
		'another worker': anAdult(service, ['social-worker']),
		administrator: anAdult(service, ['administrator']),
		partner,
		advocate,
		carer,
		mother: family.mother
	};
	return { ...family, people };
}

describe('who may give a family its way in', () => {
	const may = ['social worker', 'iro', 'chair', 'support of the team'];

	it('is whoever works with the child and the support of their team, freshly signed in', () => {
		const service = testService();
		const { people, given } = everybody(service);
		for (const [who, actor] of Object.entries(people)) {
			const acts = [
				() => personPage(service, actor, given),
				() => inviteFamily(service, actor, { ...given, way: 'card', email: '' }),
				() => makeFamilyCard(service, actor, { ...given, id: newId() })
			];
			const expected = may.includes(who) ? 'done' : '404';
			expect([who, ...acts.map(cameOf)]).toEqual([who, expected, expected, expected]);
		}
		service.set(TEST_NOW + 11 * 60_000);
		for (const who of may) {
			expect(cameOf(() => personPage(service, people[who]!, given))).toBe('/sign-in/again');
			const again = () => makeFamilyCard(service, people[who]!, { ...given, id: newId() });
			expect(cameOf(again)).toBe('/sign-in/again');
		}
	});

	it('a manager sees who is in a child’s life; nobody outside does', () => {
		const service = testService();
		const { people, child } = everybody(service);
		const sees = Object.entries(people)
			.filter(([, actor]) => cameOf(() => peopleInLife(service, actor, child.id)) === 'done')
			.map(([who]) => who);
		expect(sees).toEqual([...may, 'manager of the team']);
	});

	it('is never for somebody who is nothing to the child today, or is of the staff', () => {
		const service = testService();
		const { child, worker } = aFamily(service);
		const stranger = anAdult(service, ['parent']);
		const former = anAdult(service, ['carer']);
		related(service, former, child, 'foster carer', { to: '2026-03-09' });
		const staff = anAdult(service, ['iro']);
		related(service, staff, child, 'father');
		for (const { id: adultId } of [stranger, former, staff, { id: 'x' }]) {
			const given = { childId: child.id, adultId, way: 'card', email: '' } as const;
			expect(cameOf(() => inviteFamily(service, worker, given))).toBe('404');
		}
	});

	it('prints nothing for somebody who was not invited', () => {
		const service = testService();
		const { child, worker } = aFamily(service);
		const father = anAdult(service, ['parent']);
		related(service, father, child, 'father');
		const given = { childId: child.id, adultId: father.id, id: newId() };
		expect(cameOf(() => makeFamilyCard(service, worker, given))).toBe('404');
	});
});

describe('inviting', () => {
	it('gives the role that goes with the relationship, once, and says who', () => {
		const service = testService();
		const child = aChild(service, '2015-06-01');
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, child, 'social-worker');
		const carer = anAdult(service, []);
		related(service, carer, child, 'foster carer');
		const given = { childId: child.id, adultId: carer.id, way: 'card', email: '' } as const;
		inviteFamily(service, worker, given);
		inviteFamily(service, worker, given);
		const held = service.db.select().from(roleHeld).where(eq(roleHeld.adultId, carer.id)).all();
		expect(held).toMatchObject([{ role: 'carer', givenBy: worker.id, from: '2026-03-10' }]);
	});

	it('never replaces an address that is held', async () => {
		const service = testService();
		const { worker, given } = aFamily(service);
		inviteFamily(service, worker, { ...given, way: 'mail', email: 'thief@example.org' });
		await asks(service, { address: 'thief@example.org' });
		expect(mailedLinks(service)).toEqual([]);
	});

	it('by card alone sends no mail from then on, whatever it is', () => {
		const service = testService();
		const { worker, given } = aFamily(service);
		inviteFamily(service, worker, { ...given, way: 'card', email: '' });
		const again = { ...given, way: 'mail', email: 'new@example.org' } as const;
		expect(inviteFamily(service, worker, again)).toBe('mail-off');
		expect(personPage(service, worker, given)).toMatchObject({ way: 'card', mailOff: true });
	});
});

describe('what is printed', () => {
	it('is shown once: neither the page, nor a form sent again, nor the audit has it', async () => {
		const service = testService();
		const family = aFamily(service);
		const { worker, given } = family;
		const id = newId();
		const codes = (await makeCodeSheet(service, worker, { ...given, id }))!;
		expect(await makeCodeSheet(service, worker, { ...given, id })).toBeNull();
		const cardId = newId();
		const card = makeFamilyCard(service, worker, { ...given, id: cardId })!;
		expect(makeFamilyCard(service, worker, { ...given, id: cardId })).toBeNull();
		const seen = JSON.stringify([
			personPage(service, worker, given),
			peopleInLife(service, worker, given.childId),
			service.db.select().from(audit).all(),
			service.db.select().from(notice).all()
		]);
		for (const secret of [...codes, card.code, card.secret]) {
			expect(seen).not.toContain(secret);
			expect(seen).not.toContain(secret.replaceAll(' ', ''));
		}
	});

	it('tells its owner, by name of nobody, and is in the audit', async () => {
		const service = testService();
		const family = aFamily(service);
		await aSheet(service, family);
		const kinds = service.db.select({ kind: notice.kind }).from(notice).all();
		expect(kinds).toEqual([{ kind: 'family-way' }, { kind: 'family-way' }]);
		const rows = service.db.select().from(audit).all();
		const given = rows.filter(({ action }) => action === 'family-way.give');
		expect(given.map(({ detail }) => JSON.parse(detail ?? '{}') as object)).toEqual([
			{ adultId: family.mother.id, way: 'mail' },
			{ adultId: family.mother.id, what: 'codes' }
		]);
	});
});
