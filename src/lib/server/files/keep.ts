import { newId } from '#lib/server/db/id.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import type { Checked } from './checked.ts';
import { insertFile, type FileRow } from './rows.ts';
import { removeSealed, writeSealed } from './store.ts';

/** What a row says beside what was found in the file. */
export type RowGiven = Omit<FileRow, 'id' | 'type' | 'size' | 'seconds' | 'pixels' | 'addedAt'>;

/**
 * Keeps a file: its bytes first, then its row with all that belongs to it, in one transaction. Where
 * `about` refuses, by throwing or by giving null, nothing stays; and what a crash leaves between the
 * two is swept away at the next start. Gives whether it was kept.
 */
export function keepFile(
	service: Service,
	{ bytes, type, seconds, pixels }: Checked,
	about: (tx: Tx, addedAt: number) => RowGiven | null
): boolean {
	const id = newId();
	writeSealed(service, id, bytes);
	let kept = false;
	try {
		kept = service.db.transaction(
			(tx) => {
				const addedAt = service.now();
				const row = about(tx, addedAt);
				if (!row) return false;
				const found = { type, size: bytes.length, seconds, pixels };
				insertFile(tx, service, { ...row, ...found, id, addedAt });
				return true;
			},
			{ behavior: 'immediate' }
		);
		return kept;
	} finally {
		if (!kept) removeSealed(service, id);
	}
}
