import { and, eq, inArray } from 'drizzle-orm';
import type { Cookies } from '@sveltejs/kit';
import type { Tx } from '../db/client.ts';
import { isId, newId } from '../db/id.ts';
import { knownDevice } from '../db/schema/index.ts';
import { hashOf } from '../session/token.ts';

/** Whose device it is. */
export type Owner = { readonly childId: string } | { readonly adultId: string };

const NAME = 'sayso-device';
/** A family tablet may know a few people; the longest unused are dropped. */
const AT_MOST = 6;
const A_YEAR = 365 * 24 * 60 * 60;

/** What a browser shows of the devices it is: one secret for each person who signed in on it. */
export function deviceSecrets(cookies: Cookies): string[] {
	return (cookies.get(NAME) ?? '').split('.').filter(isId).slice(0, AT_MOST);
}

/** The known device of this person that the browser is, or null. */
export function deviceOf(db: Tx, secrets: readonly string[], owner: Owner): string | null {
	if (secrets.length === 0) return null;
	const found = db
		.select({ id: knownDevice.id })
		.from(knownDevice)
		.where(and(inArray(knownDevice.secretHash, secrets.map(hashOf)), ownedBy(owner)))
		.get();
	return found?.id ?? null;
}

/** Marks a device as known to somebody: a new one gets a secret to keep, given back; a known one none. */
export function knowDevice(
	tx: Tx,
	now: number,
	{ id, owner, own }: { id: string | null; owner: Owner; own: boolean }
): string | null {
	if (id !== null) {
		const seen = own ? { lastSeenAt: now, own } : { lastSeenAt: now };
		tx.update(knownDevice).set(seen).where(eq(knownDevice.id, id)).run();
		return null;
	}
	const secret = newId();
	tx.insert(knownDevice)
		.values({
			id: newId(),
			...owner,
			secretHash: hashOf(secret),
			own,
			firstSeenAt: now,
			lastSeenAt: now
		})
		.run();
	return secret;
}

/** Keeps a device's new secret in the browser, where only the sign-in pages are sent it. */
export function keepDevice(cookies: Cookies, secret: string, https: boolean): void {
	const all = [secret, ...deviceSecrets(cookies)].slice(0, AT_MOST);
	cookies.set(NAME, all.join('.'), {
		path: '/sign-in',
		httpOnly: true,
		sameSite: 'lax',
		secure: https,
		maxAge: A_YEAR
	});
}

/** Every device forgets this person: their card was made anew. */
export function forgetDevices(tx: Tx, owner: Owner): void {
	tx.delete(knownDevice).where(ownedBy(owner)).run();
}

function ownedBy(owner: Owner) {
	return 'childId' in owner
		? eq(knownDevice.childId, owner.childId)
		: eq(knownDevice.adultId, owner.adultId);
}
