import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { adult, notice } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { NoticeKind } from './kinds.ts';

export interface NewNotice {
	readonly adultId: string;
	readonly kind: NoticeKind;
	/** The page to sign in to: a path without names. */
	readonly path: string;
}

/**
 * Puts a notice into the outbox, in the transaction of what it tells of; the outbox sends it
 * afterwards. Somebody without an e-mail address gets none, and false is given back.
 */
export function writeNotice(service: Service, tx: Tx, { adultId, kind, path }: NewNotice): boolean {
	const to = tx
		.select({ email: adult.email })
		.from(adult)
		.where(eq(adult.id, adultId))
		.get()?.email;
	if (!to) return false;
	const id = newId();
	const now = service.now();
	tx.insert(notice)
		.values({
			id,
			adultId,
			kind,
			to: service.vault.seal(`notice.to:${id}`, service.vault.open(`adult.email:${adultId}`, to)),
			path,
			messageId: `<${newId()}@sayso.invalid>`,
			madeAt: now,
			nextTryAt: now,
			tries: 0
		})
		.run();
	return true;
}
