import { and, asc, eq, isNull } from 'drizzle-orm';
import type { FileKind, FileView } from '#lib/domain/file/file.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { advocateFile } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** A photo or recording that goes with what an advocate brings. For the server: pages get view models. */
export interface SaidFile {
	readonly id: string;
	readonly saidId: string;
	readonly kind: FileKind;
	readonly type: string;
	readonly size: number;
	readonly seconds: number | null;
	/** What was written beside it; empty: nothing. */
	readonly caption: string;
}

type At = Pick<Service, 'vault'>;
type Stored = typeof advocateFile.$inferSelect;

/** Every file of a draft that was not taken away, the oldest first. Call `saidForm` or `permit` first. */
export function filesOfSaid(db: Tx, at: At, saidId: string): SaidFile[] {
	return db
		.select()
		.from(advocateFile)
		.where(and(eq(advocateFile.saidId, saidId), isNull(advocateFile.takenAt)))
		.orderBy(asc(advocateFile.addedAt))
		.all()
		.map((row) => opened(at, row));
}

/** A file by its id, taken out of the draft or not; undefined where there is none. */
export function saidFile(db: Tx, at: At, id: string): SaidFile | undefined {
	const row = db.select().from(advocateFile).where(eq(advocateFile.id, id)).get();
	return row && opened(at, row);
}

/** Those files of a sending that are still there. */
export function filesSent(db: Tx, at: At, ids: readonly string[]): SaidFile[] {
	return ids.flatMap((id) => saidFile(db, at, id) ?? []);
}

/** Field by field: what else a row says stays here. */
export function saidFileView({ id, kind, caption, seconds }: SaidFile): FileView {
	return { id, kind, caption, seconds };
}

function opened({ vault }: At, row: Stored): SaidFile {
	const { id, saidId, type, size, seconds } = row;
	const kind = row.kind === 'voice' ? 'voice' : 'photo';
	const { caption } = JSON.parse(vault.open(`advocate_file.about:${id}`, row.about)) as {
		caption: string;
	};
	return { id, saidId, kind, type, size, seconds, caption };
}
