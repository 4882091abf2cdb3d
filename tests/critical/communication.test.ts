import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { communicationSteps } from '#lib/domain/person/communication.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { communicationFor, communicationToFill } from '#lib/server/communication/for-adult.ts';
import { latestRow } from '#lib/server/communication/latest.ts';
import { myCommunication } from '#lib/server/communication/own.ts';
import { writeCommunication } from '#lib/server/communication/write.ts';
import { audit, communication } from '#lib/server/db/schema/index.ts';
import { familyMeeting } from '#lib/server/family/meeting.ts';
import type { Service } from '#lib/server/service.ts';
import { aWriter } from '#tests/support/family-scenes.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';

const SAID = 'Please do not touch my bag';

/** Keeps one saying, from the latest row or another. */
function says(service: Service, actor: Actor, childId: string, words = SAID, base?: string) {
	const read = (name: string) => (name === 'upsets' ? [words] : []);
	const from = base ?? latestRow(service.db, childId)?.id ?? '';
	return writeCommunication(service, actor, childId, {
		asked: communicationSteps,
		base: from,
		read
	});
}

function around(service: Service) {
	const child = aChild(service, '2015-06-01', 'Juno');
	const sibling = aChild(service, '2017-06-01', 'Ash');
	const one = (role: 'iro' | 'chair' | 'social-worker' | 'advocate' | 'partner-professional') => {
		const adult = anAdult(service, [role], { name: `Some ${role}` });
		allocated(service, adult, child, role);
		return adult;
	};
	const carer = anAdult(service, ['carer'], { name: 'Some carer' });
	related(service, carer, child, 'foster carer');
	const mother = anAdult(service, ['parent'], { name: 'Some mother' });
	related(service, mother, child, 'mother');
	const former = anAdult(service, ['carer'], { name: 'Some former carer' });
	related(service, former, child, 'foster carer', { to: '2026-03-09' });
	const told = {
		iro: one('iro'),
		chair: one('chair'),
		worker: one('social-worker'),
		advocate: one('advocate'),
		partner: one('partner-professional'),
		carer
	};
	return { child, sibling, mother, former, told };
}

describe('how a child communicates', () => {
	it('is shown to those the child is told of by name, and to nobody else', () => {
		const service = testService();
		const { child, sibling, mother, former, told } = around(service);
		expect(says(service, child, child.id)).toBe('kept');
		for (const actor of Object.values(told)) {
			expect(communicationFor(service, actor, child.id)?.content.said.upsets).toBe(SAID);
		}
		const others = [sibling, mother, former, anAdult(service, ['manager', 'administrator'])];
		for (const actor of others) expect(communicationFor(service, actor, child.id)).toBeNull();
		expect(myCommunication(service, child).audience).toEqual([
			'Some advocate',
			'Some carer',
			'Some chair',
			'Some iro',
			'Some partner-professional',
			'Some social-worker'
		]);
	});

	it.each([
		['foster carer', SAID],
		['mother', undefined]
	] as const)('on the page of a meeting is shown to a %s: %s', (kind, shown) => {
		const { service, child, her, own } = aWriter(kind);
		expect(says(service, child, child.id)).toBe('kept');
		const { communication: card } = familyMeeting(service, her, own);
		expect(card?.content.said.upsets).toBe(shown);
	});

	it('is read in the child’s sight', () => {
		const service = testService();
		const { child, told, mother } = around(service);
		says(service, child, child.id);
		communicationFor(service, told.partner, child.id);
		communicationFor(service, mother, child.id);
		expect(myCommunication(service, child).readers).toEqual([
			{ name: 'Some partner-professional', at: service.now() }
		]);
		const rows = service.db.select().from(audit).where(eq(audit.childId, child.id)).all();
		expect(rows.map(({ action }) => action)).toEqual(['communication.write', 'communication.read']);
	});

	it('is written by the child, their IRO, chair and social worker alone', () => {
		const service = testService();
		const { child, sibling, mother, told } = around(service);
		for (const actor of [child, told.iro, told.chair, told.worker])
			expect(says(service, actor, child.id)).toBe('kept');
		const helper = { id: told.carer.id, kind: 'carer', lockedTo: '/me/views' };
		const others = [sibling, mother, told.advocate, told.partner, told.carer, { ...child, helper }];
		for (const actor of others) expect(() => says(service, actor, child.id)).toThrow();
		expect(() => communicationToFill(service, told.carer, child.id)).toThrow();
		expect(() => myCommunication(service, { ...child, helper })).toThrow();
	});

	it('is not written over by a page that somebody left open', () => {
		const service = testService();
		const { child, told } = around(service);
		says(service, child, child.id, 'first');
		const { base } = communicationToFill(service, told.worker, child.id);
		says(service, child, child.id, 'second');
		expect(says(service, told.worker, child.id, 'third', base)).toBe('changed');
		expect(myCommunication(service, child).content.said.upsets).toBe('second');
		expect(service.db.select().from(communication).all()).toHaveLength(2);
	});

	it('stays closed to a card that nobody has confirmed, and is not written over by it', () => {
		const service = testService();
		const { child } = around(service);
		says(service, child, child.id);
		const stranger = { ...child, opensFrom: service.now() + 1 };
		const { closed, content, base } = myCommunication(service, stranger);
		expect([closed, content.said.upsets]).toEqual([true, '']);
		expect(() => says(service, stranger, child.id, 'mine', base)).toThrow();
	});

	it('stands in no row in clear', () => {
		const service = testService();
		const { child } = around(service);
		says(service, child, child.id);
		const [row] = service.db.select().from(communication).all();
		expect(row!.content.toString('latin1')).not.toContain('bag');
	});
});
