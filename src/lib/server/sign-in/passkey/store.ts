import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { passkey } from '../../db/schema/index.ts';

/** A passkey as it is kept: its public half. */
export interface NewPasskey {
	/** The credential's id, base64url. */
	readonly id: string;
	/** COSE key, base64url. */
	readonly publicKey: string;
	readonly counter: number;
}

export type PasskeyRow = typeof passkey.$inferSelect;

/** Adds a passkey to a young person's account. */
export function addPasskey(tx: Tx, now: number, childId: string, given: NewPasskey): void {
	tx.insert(passkey)
		.values({ ...given, childId, madeAt: now })
		.run();
}

/** The passkey with a credential's id. */
export function passkeyById(db: Tx, id: string): PasskeyRow | undefined {
	return db.select().from(passkey).where(eq(passkey.id, id)).get();
}

/** The ids of a young person's passkeys. */
export function passkeysOf(db: Tx, childId: string): string[] {
	const rows = db
		.select({ id: passkey.id })
		.from(passkey)
		.where(eq(passkey.childId, childId))
		.all();
	return rows.map(({ id }) => id);
}

/** Writes down that a passkey was used, and its counter. */
export function passkeyUsed(tx: Tx, id: string, counter: number, now: number): void {
	tx.update(passkey).set({ counter, usedAt: now }).where(eq(passkey.id, id)).run();
}
