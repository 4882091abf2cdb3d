import type { AdultActor } from '#lib/policy/actor.ts';
import type { Tx } from '../../db/client.ts';
import type { Service } from '../../service.ts';
import { beginSession, type Arrival, type From } from '../arrival.ts';
import { knowDevice } from '../device.ts';

type Adult = Pick<AdultActor, 'id'>;

/** Where the second factor is given. */
export const SECOND = '/sign-in/family/second';

/**
 * Lets a parent or carer in by their first factor alone: no report opens, nothing counts as fresh, and
 * the device stays unknown, or each new browser would come with new tries for the second.
 */
export function firstArrives(
	service: Service,
	tx: Tx,
	adult: Adult,
	{ replaces, way }: Pick<From, 'replaces'> & { way: 'mail-link' | 'family-card' }
): Arrival {
	const given = { kind: 'parent', adultId: adult.id, freshAt: 0 } as const;
	const session = beginSession(service, tx, given, { replaces }, way);
	return { session, device: null, home: SECOND };
}

/** Lets them in by both: in a new session, on a device that is known from now on. */
export function secondArrives(
	service: Service,
	tx: Tx,
	adult: Adult,
	from: From & { way: 'one-time-code' | 'authenticator' | 'passkey' }
): Arrival {
	const given = { kind: 'parent', adultId: adult.id, secondFactor: true } as const;
	const session = beginSession(service, tx, given, from, from.way);
	const owner = { adultId: adult.id };
	const device = knowDevice(tx, service.now(), { id: from.device, owner, own: false });
	return { session, device, home: '/family' };
}
