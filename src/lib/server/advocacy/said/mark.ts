import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { advocateSaidMark } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Mark } from './rows.ts';

/** Writes down what became of a sending; call it in the transaction of its audit entry. */
export function addMark(
	{ vault, now }: Service,
	tx: Tx,
	sentId: string,
	{ what, words, by }: Omit<Mark, 'at'>
): void {
	const id = newId();
	tx.insert(advocateSaidMark)
		.values({
			id,
			sentId,
			what,
			words: vault.sealMaybe(`advocate_said_mark.words:${id}`, words),
			by,
			at: now()
		})
		.run();
}
