import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { file } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { FileKind, Pixels } from '#lib/domain/file/file.ts';

/** What is sealed beside a file. */
export interface About {
	/** What the child wrote beside it; empty: nothing. */
	readonly caption: string;
	/** Who may hear it, where it answers a question. */
	readonly audience: Audience;
	/** The session it was added in: whoever helps sees only what was added while they helped. */
	readonly session: string;
	/** How large a photo is. */
	readonly pixels?: Pixels | undefined;
}

/** A file as its row says, opened but for its bytes. For the server: pages get view models. */
export interface FileRow extends About {
	readonly id: string;
	readonly childId: string;
	readonly viewsId: string | null;
	readonly field: string | null;
	readonly topic: string | null;
	readonly kind: FileKind;
	readonly type: string;
	readonly size: number;
	readonly seconds: number | null;
	readonly addedAt: number;
}

type At = Pick<Service, 'vault'>;
type Stored = typeof file.$inferSelect;

/** A file by its id; undefined when there is none. Call `permit` for its child. */
export function fileRow(db: Tx, at: At, id: string): FileRow | undefined {
	const row = db.select().from(file).where(eq(file.id, id)).get();
	return row && opened(at, row);
}

/** Every file of a form's draft, the oldest first. */
export function filesOfForm(db: Tx, at: At, viewsId: string): readonly FileRow[] {
	const rows = db.select().from(file).where(eq(file.viewsId, viewsId)).orderBy(asc(file.addedAt));
	return rows.all().map((row) => opened(at, row));
}

/** The files on some pages of a child's booklet, the oldest first. */
export function filesOfTopics(
	db: Tx,
	at: At,
	childId: string,
	topics: readonly Topic[]
): readonly FileRow[] {
	if (topics.length === 0) return [];
	return db
		.select()
		.from(file)
		.where(and(eq(file.childId, childId), inArray(file.topic, [...topics])))
		.orderBy(asc(file.addedAt))
		.all()
		.map((row) => opened(at, row));
}

/** Writes a row. Call it inside the transaction of what it belongs to. */
export function insertFile(tx: Tx, { vault }: At, row: FileRow): void {
	const { caption, audience, session, pixels, ...plain } = row;
	const about = vault.seal(
		`file.about:${row.id}`,
		JSON.stringify({ caption, audience, session, pixels } satisfies About)
	);
	tx.insert(file)
		.values({ ...plain, about })
		.run();
}

/** Deletes rows. Call it inside the transaction of what it belongs to; the bytes go after it. */
export function deleteFiles(tx: Tx, ids: readonly string[]): void {
	if (ids.length > 0)
		tx.delete(file)
			.where(inArray(file.id, [...ids]))
			.run();
}

/** What we sealed ourselves after checking it can't have been altered, so it isn't checked again. */
function opened({ vault }: At, { about, kind, ...row }: Stored): FileRow {
	const sealed = JSON.parse(vault.open(`file.about:${row.id}`, about)) as About;
	return { ...row, kind: kind === 'voice' ? 'voice' : 'photo', ...sealed };
}
