import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { passkey } from '../../db/schema/index.ts';
import { secretOf, type SecretKind } from './child-secret.ts';

/** What a young person's sign-in asks for after the card. `nothing`: a grown-up is beside them. */
export type Asked = SecretKind | 'passkey' | 'nothing';

/** What this young person is asked for. A passkey alone is asked for where there is nothing else. */
export function askedOf(db: Tx, childId: string): Asked {
	const row = secretOf(db, childId);
	if (row) return row.kind;
	return hasPasskey(db, childId) ? 'passkey' : 'nothing';
}

/** Whether a young person has a passkey. */
function hasPasskey(db: Tx, childId: string): boolean {
	return (
		db.select({ id: passkey.id }).from(passkey).where(eq(passkey.childId, childId)).get() !==
		undefined
	);
}
