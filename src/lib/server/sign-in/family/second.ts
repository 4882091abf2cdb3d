import { eq } from 'drizzle-orm';
import { ONE_TIME_CODE_LENGTH, readCardCode } from '#lib/domain/sign-in/card-code.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Tx } from '../../db/client.ts';
import { session } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import type { Arrival, From } from '../arrival.ts';
import { succeeded, takeTry, waitAt, type Door } from '../tries.ts';
import { secondArrives } from './arrive.ts';
import { hasAuthenticator, useAuthenticator } from './authenticator.ts';
import { familyAdult } from './family-adult.ts';
import { codesLeft, findCode, useCode } from './one-time-codes.ts';
import { passkeysLeft } from './passkeys.ts';

/** What the page of the second factor shows. */
export interface SecondView {
	/** Whether it was given in this session. */
	readonly given: boolean;
	readonly sheet: boolean;
	readonly app: boolean;
	readonly passkey: boolean;
	/** Milliseconds until the next try of a code. */
	readonly wait: number;
}

/** What came of a code: in; not right; too early; or they are signed out meanwhile. */
export type CodeOutcome =
	| { readonly came: 'in'; readonly arrival: Arrival }
	| { readonly came: 'wrong' | 'early'; readonly wait: number }
	| { readonly came: 'over' };

/** What a half signed-in parent or carer may give as a second factor. */
export function secondView(service: Service, actor: AdultActor, device: string | null): SecondView {
	const { db } = service;
	return {
		given: actor.secondFactor,
		sheet: codesLeft(db, actor.id) > 0,
		app: hasAuthenticator(db, actor.id),
		passkey: passkeysLeft(db, actor.id) > 0,
		wait: waitAt(service, doorOf(actor, device))
	};
}

/**
 * Tries a code, of the sheet or the app. Tries count for the person, on every unknown device together:
 * whoever reads their mail or found their card gains nothing by another browser.
 */
export async function giveCode(
	service: Service,
	actor: AdultActor,
	typed: string,
	from: From
): Promise<CodeOutcome> {
	const door = doorOf(actor, from.device);
	const taken = takeTry(service, door);
	if (taken.id === null) return { came: 'early', wait: taken.wait };
	const sheet = readCardCode(typed, ONE_TIME_CODE_LENGTH);
	const codeId = sheet.code === null ? null : await findCode(service.db, actor.id, sheet.code);
	return service.db.transaction(
		(tx): CodeOutcome => {
			const adult = familyAdult(service, actor.id, tx);
			if (!adult || !isSignedIn(tx, actor)) return { came: 'over' };
			const bySheet = codeId !== null && useCode(tx, service.now(), actor.id, codeId);
			if (!bySheet && !useAuthenticator(service, tx, actor.id, typed)) {
				return { came: 'wrong', wait: waitAt(service, door, tx) };
			}
			succeeded(tx, door, taken.id);
			const way = bySheet ? 'one-time-code' : 'authenticator';
			return { came: 'in', arrival: secondArrives(service, tx, adult, { ...from, way }) };
		},
		{ behavior: 'immediate' }
	);
}

function doorOf(actor: AdultActor, device: string | null): Door {
	return { account: `second ${actor.id}`, device };
}

/** While a code was compared they may have been signed out: a new card ends sessions. */
function isSignedIn(tx: Tx, { sessionId }: AdultActor): boolean {
	const own = eq(session.id, sessionId);
	return tx.select({ id: session.id }).from(session).where(own).get() !== undefined;
}
