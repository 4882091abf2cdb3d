import { describe, expect, it } from 'vitest';
import type { ChildActor } from '#lib/policy/actor.ts';
import { answerAtGate } from '#lib/policy/gate.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import { nobody } from '#lib/policy/actor.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { actorOf } from '#lib/server/session/actor.ts';
import { findSession, startSession } from '#lib/server/session/session.ts';
import { parseToken } from '#lib/server/session/token.ts';
import {
	childrenToHelp,
	giveBack,
	handerKinds,
	handOver
} from '#lib/server/sign-in/handing-over.ts';
import { mayChange } from '#lib/server/sign-in/secret/change.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';

/** A carer, signed in on their tablet, and the child they look after. */
function aCarer(service: Service) {
	const child = aChild(service, '2019-06-01');
	const adult = anAdult(service, ['carer']);
	related(service, adult, child, 'foster carer', { to: '2026-03-12' });
	const cookie = startSession(service.db, service.now(), { kind: 'parent', adultId: adult.id });
	return { child, carer: { ...adult, sessionId: parseToken(cookie)!.id }, cookie };
}

/** Who a cookie stands for now. */
function whoIs(service: Service, cookie: string) {
	const found = findSession(service, cookie);
	return found ? actorOf(service, found.row) : nobody;
}

const atGate = (actor: ChildActor, routeId: string, path: string) =>
	answerAtGate(actor, { routeId, path, demo: false, now: TEST_NOW });

describe('a device that is handed to a child', () => {
	it('is the child’s alone: the helper’s session on it is over', () => {
		const service = testService();
		const { child, carer, cookie } = aCarer(service);
		const { session } = handOver(service, carer, { childId: child.id, kind: 'carer' });
		expect(whoIs(service, cookie)).toEqual(nobody);
		expect(whoIs(service, session)).toMatchObject({
			kind: 'child',
			id: child.id,
			helper: { id: carer.id, kind: 'carer', lockedTo: '/me/views' }
		});
		expect(findSession(service, session)?.kind).toBe('shared-tablet');
	});

	it('leaves the helper’s sessions elsewhere as they are', () => {
		const service = testService();
		const { child, carer } = aCarer(service);
		const desk = startSession(service.db, service.now(), { kind: 'parent', adultId: carer.id });
		handOver(service, carer, { childId: child.id, kind: 'carer' });
		expect(whoIs(service, desk)).toMatchObject({ kind: 'adult', id: carer.id });
	});

	it('stays on the task, and on the ways to say “I don’t feel safe” and how a meeting was', () => {
		const service = testService();
		const { child, carer } = aCarer(service);
		const { session } = handOver(service, carer, { childId: child.id, kind: 'carer' });
		const actor = whoIs(service, session);
		if (actor.kind !== 'child') throw new Error('No child');
		expect(atGate(actor, '/(child)/me/views', '/me/views')).toBe('open');
		expect(atGate(actor, '/(child)/me/not-safe', '/me/not-safe')).toBe('open');
		const how = '/me/how-it-was/part/heard';
		expect(atGate(actor, '/(child)/me/how-it-was/[part]/[step]', how)).toBe('open');
		for (const page of ['', '/message', '/answers', '/looked', '/secret']) {
			expect(atGate(actor, `/(child)/me${page}`, `/me${page}`)).toBe('back-to-task');
		}
		expect(atGate(actor, '/(family)/family', '/family')).toBe('not-there');
	});

	it('reads nothing back and changes no secret', () => {
		const service = testService();
		const { child, carer } = aCarer(service);
		const { session } = handOver(service, carer, { childId: child.id, kind: 'carer' });
		const actor = whoIs(service, session);
		const acts = ['views.write', 'alert.raise', 'views.read-own', 'message.read-own'] as const;
		const more = ['answers.read-own', 'access.read-own', 'secret.set'] as const;
		const verdicts = [...acts, ...more].map((act) => verdictOn(service, actor, act, child.id));
		expect(verdicts).toEqual(['yes', 'yes', 'no', 'no', 'no', 'no', 'no']);
		expect(() => mayChange(service, actor)).toThrow(expect.objectContaining({ status: 404 }));
	});

	it('closes after two quiet minutes, and after thirty in all', () => {
		const service = testService();
		const { child, carer } = aCarer(service);
		const { session } = handOver(service, carer, { childId: child.id, kind: 'carer' });
		for (let minute = 1; minute < 30; minute += 1) {
			service.set(TEST_NOW + minute * 60_000);
			expect(findSession(service, session)).not.toBeNull();
		}
		service.set(TEST_NOW + 30 * 60_000);
		expect(findSession(service, session)).toBeNull();
	});

	it('is given back: the session is over, and it is written down who helped', () => {
		const service = testService();
		const { child, carer } = aCarer(service);
		const { session } = handOver(service, carer, { childId: child.id, kind: 'carer' });
		giveBack(service, whoIs(service, session));
		expect(whoIs(service, session)).toEqual(nobody);
		const acts = service.db.select().from(audit).all();
		expect(acts.map(({ action }) => action)).toEqual(['helper.start', 'sign-in', 'helper.end']);
		expect(acts.every(({ childId }) => childId === child.id)).toBe(true);
	});
});

describe('who may hand a device over', () => {
	it('is a carer while the child lives with them, and of that child only', () => {
		const service = testService();
		const { child, carer } = aCarer(service);
		const other = aChild(service, '2018-06-01');
		expect(childrenToHelp(service, carer, 'carer')).toEqual([{ id: child.id, name: 'Robin' }]);
		const to = (childId: string) => () => handOver(service, carer, { childId, kind: 'carer' });
		expect(to(other.id)).toThrow(expect.objectContaining({ status: 404 }));
		service.set(TEST_NOW + 3 * 24 * 3_600_000);
		expect(to(child.id)).toThrow(expect.objectContaining({ status: 404 }));
		expect(childrenToHelp(service, carer, 'carer')).toEqual([]);
	});

	it.each([
		['iro', true],
		['chair', true],
		['social-worker', true],
		['advocate', true],
		['partner-professional', false],
		['other', false]
	])('allocated as %s: %s', (as, may) => {
		const service = testService();
		const child = aChild(service, '2015-06-01');
		const adult = anAdult(service, ['iro', 'chair', 'social-worker', 'advocate']);
		allocated(service, adult, child, as);
		const kinds = handerKinds.filter((kind) => childrenToHelp(service, adult, kind).length > 0);
		expect(kinds).toEqual(may ? [as === 'advocate' ? 'advocate' : 'worker'] : []);
		for (const kind of handerKinds.filter((one) => !kinds.includes(one))) {
			expect(() => handOver(service, adult, { childId: child.id, kind })).toThrow(
				expect.objectContaining({ status: 404 })
			);
		}
	});

	it('is no parent, no manager and no administrator', () => {
		const service = testService();
		const child = aChild(service, '2015-06-01');
		const mother = anAdult(service, ['parent']);
		related(service, mother, child, 'mother');
		const others = [mother, anAdult(service, ['manager']), anAdult(service, ['administrator'])];
		for (const adult of others) {
			for (const kind of handerKinds) expect(childrenToHelp(service, adult, kind)).toEqual([]);
		}
	});
});
