import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { childSecret, passkey } from '../../db/schema/index.ts';
import type { Chosen } from '../steps.ts';

export type SecretKind = Chosen['kind'];

/** The stored secret of a young person, if they have one. */
export function secretOf(db: Tx, childId: string): { kind: SecretKind; hash: string } | null {
	const row = db
		.select({ kind: childSecret.kind, hash: childSecret.hash })
		.from(childSecret)
		.where(eq(childSecret.childId, childId))
		.get();
	return row ? { kind: row.kind === 'words' ? 'words' : 'pictures', hash: row.hash } : null;
}

/** Stores a secret (already hashed) in place of the old one. */
export function storeSecret(
	tx: Tx,
	now: number,
	given: { childId: string; kind: SecretKind; hash: string }
): void {
	const row = { kind: given.kind, hash: given.hash, setAt: now };
	tx.insert(childSecret)
		.values({ childId: given.childId, ...row })
		.onConflictDoUpdate({ target: childSecret.childId, set: row })
		.run();
}

/** Forgets what a young person knew and their passkeys: their card was made anew. */
export function forgetSecrets(tx: Tx, childId: string): void {
	tx.delete(childSecret).where(eq(childSecret.childId, childId)).run();
	tx.delete(passkey).where(eq(passkey.childId, childId)).run();
}
