import { nobody, type Actor, type AdultActor, type ChildActor } from '#lib/policy/actor.ts';
import { homeOf } from '#lib/policy/home.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import type { Service } from '../service.ts';
import { endSession, startSession, type NewSession } from '../session/session.ts';
import { parseToken } from '../session/token.ts';
import { knowDevice, type Owner } from './device.ts';
import { carryKept } from './kept.ts';

/** What the browser is given when somebody is let in, and where it goes. */
export interface Arrival {
	/** The session cookie's text. */
	readonly session: string;
	/** A new known device's secret; null where it was known, or isn't to be. */
	readonly device: string | null;
	readonly home: string;
}

/** The device somebody arrives on, and the session it had before. */
export interface From {
	/** The known device it is; null for an unknown one. */
	readonly device: string | null;
	/** The session this browser had, live or over: it ends. */
	readonly replaces: string | null;
}

/** Lets a young person in by themself. The device is known from now on; `own`: it also shows their card. */
export function childArrives(
	service: Service,
	tx: Tx,
	childId: string,
	from: From & { way: 'pictures' | 'words' | 'passkey'; own: boolean }
): Arrival {
	const session = beginSession(service, tx, { kind: 'child', childId }, from, from.way);
	const device = knowDevice(tx, service.now(), {
		id: from.device,
		owner: { childId },
		own: from.own
	});
	return { session, device, home: '/me' };
}

/** Lets a young person in with somebody beside them: locked to the task, on a device that stays unknown. */
export function helpedChildArrives(
	service: Service,
	tx: Tx,
	childId: string,
	from: { replaces: string | null; helper: NonNullable<NewSession['helper']> }
): Arrival {
	const given = { kind: 'shared-tablet', childId, helper: from.helper } as const;
	return {
		session: beginSession(service, tx, given, from, 'helped'),
		device: null,
		home: from.helper.lockedTo
	};
}

/** Lets an adult in, both factors proved; `freshAt` where they were proved earlier than now. */
export function adultArrives(
	service: Service,
	tx: Tx,
	adult: Pick<AdultActor, 'id' | 'roles'>,
	from: From & { way: 'password' | 'provider' | 'demo'; freshAt?: number }
): Arrival {
	const home = homeOf(adult.roles);
	const given = {
		kind: home === '/family' ? 'parent' : 'staff',
		adultId: adult.id,
		secondFactor: true,
		...(from.freshAt === undefined ? {} : { freshAt: from.freshAt })
	} as const;
	const session = beginSession(service, tx, given, from, from.way);
	const owner: Owner = { adultId: adult.id };
	return {
		session,
		device: knowDevice(tx, service.now(), { id: from.device, owner, own: false }),
		home
	};
}

/** Begins a session in place of the one this browser had, and records the sign-in. */
export function beginSession(
	service: Service,
	tx: Tx,
	given: NewSession,
	{ replaces }: { replaces: string | null },
	way: string
): string {
	const now = service.now();
	const cookie = startSession(tx, now, given);
	const id = parseToken(cookie)?.id ?? '';
	if (replaces !== null) {
		carryKept(tx, replaces, id);
		endSession(tx, replaces);
	}
	record(tx, actorOf(given, id, now), now, {
		action: 'sign-in',
		detail: given.helper ? { way, with: given.helper.kind } : { way },
		...(given.childId ? { childId: given.childId } : {})
	});
	return cookie;
}

function actorOf({ childId, adultId, helper }: NewSession, sessionId: string, now: number): Actor {
	if (childId) {
		return {
			kind: 'child',
			id: childId,
			sessionId,
			freshAt: now,
			opensFrom: 0,
			helper: helper ?? null
		} satisfies ChildActor;
	}
	if (!adultId) return nobody;
	return { kind: 'adult', id: adultId, sessionId, roles: [], freshAt: now, secondFactor: true };
}
