import { describe, expect, it } from 'vitest';
import type { Cookies } from '@sveltejs/kit';
import type { ChildActor } from '#lib/policy/actor.ts';
import { keptForm } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { actorOf } from '#lib/server/session/actor.ts';
import {
	endSession,
	findSession,
	startSession,
	type NewSession
} from '#lib/server/session/session.ts';
import { parseToken } from '#lib/server/session/token.ts';
import { childArrives, helpedChildArrives } from '#lib/server/sign-in/arrival.ts';
import { keptAtGate } from '#lib/server/sign-in/kept-form.ts';
import { dropKept, keepForLater, keptFor, takeBack } from '#lib/server/sign-in/kept.ts';
import { sweepSignIn } from '#lib/server/sign-in/sweep.ts';
import { aChild } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';

const MINUTE = 60_000;
const form = {
	path: '/me/views/abc/home?/save',
	fields: [
		['food', 'More pasta, please'],
		['who', 'one'],
		['who', 'two']
	]
} as const;

/** A session that began now, its id and who it stands for. */
function begun(service: Service, given: NewSession) {
	const cookie = startSession(service.db, service.now(), given);
	const found = findSession(service, cookie)!;
	return { cookie, id: found.row.id, actor: actorOf(service, found.row) as ChildActor };
}

const beside = (id: string | null) => ({ id, kind: 'carer', lockedTo: '/me/views' });

/** The same browser signs in anew: alone, or with somebody beside. */
function again(service: Service, childId: string, replaces: string | null, helped: boolean) {
	const arrival = helped
		? helpedChildArrives(service, service.db, childId, { replaces, helper: beside(null) })
		: childArrives(service, service.db, childId, {
				replaces,
				device: null,
				own: false,
				way: 'pictures'
			});
	return actorOf(service, findSession(service, arrival.session)!.row) as ChildActor;
}

describe('what was typed when a session ended', () => {
	it('comes back to the same young person, once', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		service.set(TEST_NOW + 20 * MINUTE);
		expect(findSession(service, was.cookie)).toBeNull();
		expect(keepForLater(service, was.cookie, form)).toBe(true);
		const now = again(service, child.id, null, false);
		expect(keptFor(service, now)).toMatchObject(form);
		expect(takeBack(service, now)).toEqual(form);
		expect(takeBack(service, now)).toBeNull();
	});

	it('comes back to nobody else', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const sibling = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		keepForLater(service, was.cookie, form);
		expect(keptFor(service, again(service, sibling.id, was.id, false))).toBeNull();
	});

	it('alone is not shown beside a helper', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		keepForLater(service, was.cookie, form);
		expect(keptFor(service, again(service, child.id, was.id, true))).toBeNull();
	});

	it('beside a helper comes back on that device, and on no other', () => {
		const service = testService();
		const child = aChild(service, '2019-06-01');
		const given = { kind: 'shared-tablet', childId: child.id, helper: beside(null) } as const;
		const was = begun(service, given);
		service.set(TEST_NOW + 3 * MINUTE);
		keepForLater(service, was.cookie, form);
		expect(keptFor(service, again(service, child.id, null, true))).toBeNull();
		expect(keptFor(service, again(service, child.id, was.id, true))).toMatchObject(form);
	});

	it('is kept for an hour', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		keepForLater(service, was.cookie, form);
		service.set(TEST_NOW + 60 * MINUTE);
		expect(keptFor(service, again(service, child.id, was.id, false))).toBeNull();
		sweepSignIn(service);
		expect(service.db.select().from(keptForm).all()).toEqual([]);
	});

	it('is sealed', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		keepForLater(service, begun(service, { kind: 'child', childId: child.id }).cookie, form);
		const [row] = service.db.select().from(keptForm).all();
		expect(row?.form.toString('latin1')).not.toContain('pasta');
	});

	it('is thrown away when it is not wanted', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		keepForLater(service, begun(service, { kind: 'child', childId: child.id }).cookie, form);
		expect(dropKept(service, keptFor(service, child)!.id)).toBe(true);
		expect(keptFor(service, child)).toBeNull();
	});

	it('more than an hour after the session’s end is not taken', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		service.set(TEST_NOW + 15 * MINUTE + 61 * MINUTE);
		expect(keepForLater(service, was.cookie, form)).toBe(false);
	});

	it.each([
		['no cookie', undefined],
		['a made-up one', `${'a'.repeat(22)}.${'b'.repeat(43)}`],
		['rubbish', 'x']
	])('is not kept with %s', (_, cookie) => {
		expect(keepForLater(testService(), cookie, form)).toBe(false);
	});

	it('is not kept with a session’s id and another secret, nor after signing out', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		const forged = `${parseToken(was.cookie)!.id}.${'b'.repeat(43)}`;
		expect(keepForLater(service, forged, form)).toBe(false);
		endSession(service.db, was.id);
		expect(keepForLater(service, was.cookie, form)).toBe(false);
	});

	it.each([
		'/sign-in/out',
		'//elsewhere.example/me',
		'https://elsewhere.example/me',
		'/me\n',
		'/meet'
	])('is not kept for %j', (path) => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		expect(keepForLater(service, was.cookie, { ...form, path })).toBe(false);
	});
});

describe('a form that comes after the session’s end', () => {
	const at = (service: Service, cookie: string | undefined, init: RequestInit) =>
		keptAtGate({
			locals: { service },
			cookies: { get: () => cookie } as unknown as Cookies,
			url: new URL('http://localhost/me/views/abc/home?/save'),
			request: new Request('http://localhost/me/views/abc/home?/save', init)
		});

	it('is kept by its fields, files left out', async () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const { cookie } = begun(service, { kind: 'child', childId: child.id });
		const body = new FormData();
		body.append('food', 'More pasta');
		body.append('photo', new File(['x'], 'x.png'));
		expect(await at(service, cookie, { method: 'POST', body })).toBe('/sign-in/timed-out');
		expect(keptFor(service, child)).toMatchObject({
			path: '/me/views/abc/home?/save',
			fields: [['food', 'More pasta']]
		});
	});

	it.each<[string, RequestInit]>([
		['a page that is only asked for', { method: 'GET' }],
		[
			'what is no form',
			{ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
		],
		['an empty form', { method: 'POST', body: new URLSearchParams() }]
	])('is not, where it is %s', async (_, init) => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const { cookie } = begun(service, { kind: 'child', childId: child.id });
		expect(await at(service, cookie, init)).toBeNull();
	});
});

describe('the sweep', () => {
	it('leaves a session alone while its forms may still come, and then clears it away', () => {
		const service = testService();
		const child = aChild(service, '2012-06-01');
		const was = begun(service, { kind: 'child', childId: child.id });
		service.set(TEST_NOW + 75 * MINUTE);
		sweepSignIn(service);
		expect(keepForLater(service, was.cookie, form)).toBe(true);
		service.set(TEST_NOW + 91 * MINUTE);
		sweepSignIn(service);
		expect(keepForLater(service, was.cookie, form)).toBe(false);
	});
});
