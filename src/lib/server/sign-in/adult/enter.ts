import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { password } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { adultArrives, type Arrival, type From } from '../arrival.ts';
import type { Owner } from '../device.ts';
import { isKnown } from '../secret/argon2.ts';
import { succeeded, takeTry, waitAt, type Door } from '../tries.ts';
import { adultWithRoles, passwordNamed, usesProvider, type PasswordRow } from './account.ts';
import { stepOfCode } from './authenticator.ts';
import { endInvitations } from './invitation.ts';
import { nameHashOf } from './sign-in-name.ts';

/** What came of a try: in; not right (name, password or code: it isn't said which); too early; or the council's own sign-in has to be used. */
export type Outcome =
	| { readonly came: 'in'; readonly arrival: Arrival }
	| { readonly came: 'wrong' | 'early'; readonly wait: number }
	| { readonly came: 'use-provider' };

/** What somebody typed beside their name. */
export interface Typed {
	readonly password: string;
	readonly code: string;
}

/** An authenticator that answers to nobody: an unknown name's code is worked out like any other. */
const nobodys = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/**
 * Tries a name, a password and an authenticator's code together. An unknown name goes the same way
 * and takes the same time; failures count by name and device, whether or not there is such a name.
 */
export function enterWithPassword(
	service: Service,
	typed: Typed & { readonly name: string },
	from: (owner: Owner | null) => From
): Promise<Outcome> {
	const nameHash = nameHashOf(typed.name);
	const row = passwordNamed(service.db, nameHash);
	return tryAt(service, { nameHash, row }, typed, from(row ? { adultId: row.adultId } : null));
}

/** The same for somebody signed in, who proves once more who they are: without their name. */
export function enterAgain(
	service: Service,
	row: PasswordRow,
	typed: Typed,
	from: From
): Promise<Outcome> {
	return tryAt(service, { nameHash: row.nameHash, row }, typed, from);
}

async function tryAt(
	service: Service,
	{ nameHash, row }: { nameHash: string; row: PasswordRow | undefined },
	typed: Typed,
	place: From
): Promise<Outcome> {
	const door: Door = { account: nameHash, device: place.device };
	const taken = takeTry(service, door);
	if (taken.id === null) return { came: 'early', wait: taken.wait };
	const knows = await isKnown(typed.password, row?.hash ?? null);
	return service.db.transaction(
		(tx): Outcome => {
			const step = newStep(service, tx, row?.adultId ?? null, typed.code);
			const wrong: Outcome = { came: 'wrong', wait: waitAt(service, door, tx) };
			if (!row || !knows || step === null) return wrong;
			const adult = adultWithRoles(service, row.adultId, tx);
			if (adult.roles.length === 0 || !useStep(tx, row.adultId, step)) return wrong;
			succeeded(tx, door, taken.id);
			endInvitations(tx, service.now(), row.adultId);
			if (usesProvider(service, adult.roles)) return { came: 'use-provider' };
			return {
				came: 'in',
				arrival: adultArrives(service, tx, adult, { ...place, way: 'password' })
			};
		},
		{ behavior: 'immediate' }
	);
}

function newStep(
	{ vault, now }: Service,
	tx: Tx,
	adultId: string | null,
	code: string
): number | null {
	// Read again: another request may have used this code while the password was worked out.
	const row: PasswordRow | undefined =
		adultId === null
			? undefined
			: tx.select().from(password).where(eq(password.adultId, adultId)).get();
	const secret = vault.openMaybe(
		`password.authenticator:${row?.adultId ?? ''}`,
		row?.authenticator ?? null
	);
	const step = stepOfCode(secret ?? nobodys, code, now(), row?.lastStep ?? null);
	return secret === null ? null : step;
}

/** Uses up a code's step; of two requests with one code, one is told yes. */
function useStep(tx: Tx, adultId: string, step: number): boolean {
	const later = or(isNull(password.lastStep), lt(password.lastStep, step));
	return (
		tx
			.update(password)
			.set({ lastStep: step })
			.where(and(eq(password.adultId, adultId), later))
			.run().changes === 1
	);
}
