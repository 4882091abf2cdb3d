import { eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { adult, notice } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { NoticeKind } from './kinds.ts';
import { areOff } from './off.ts';
import type { NoticePath } from './place.ts';

/** A notice to one person: which of the fixed texts, and where it leads. There is no room for words. */
export interface NewNotice {
	readonly adultId: string;
	readonly kind: NoticeKind;
	readonly path: NoticePath;
}

/**
 * Puts a notice into the outbox, in the transaction of what it tells of; the outbox sends it
 * afterwards. Somebody without an e-mail address gets none, and false is given back. So it is where
 * their notices are switched off; then the row stays, never sent, for the staff side to show.
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
	return !areOff(tx, adultId);
}
