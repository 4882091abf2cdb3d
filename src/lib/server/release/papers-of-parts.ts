import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import {
	paper,
	paperRecipient,
	paperRelease,
	paperRevocation,
	paperSeen,
	paperStep,
	paperWriter
} from '../db/schema/index.ts';

type PaperRow = typeof paper.$inferSelect;

/** A paper and one who is to have it, as rows, for lists. */
export interface RecipientRow {
	readonly recipientId: string;
	/** The last thing done on the way, overrides aside; null: nothing yet. */
	readonly last: 'prepared' | 'approved' | 'returned' | null;
	/** A manager has let it go on since it was prepared. */
	readonly isOverridden: boolean;
	/** The release that stands. */
	readonly out: null | { readonly releasedAt: number; readonly openedAt: number | null };
	readonly wasRevoked: boolean;
}

/** A paper with everybody who is to have it. */
export interface BoardPaper extends PaperRow {
	readonly writerIds: readonly string[];
	readonly recipients: readonly RecipientRow[];
}

/** The papers of some parts of meetings, by part, in a few statements whatever their number. */
export function papersOfParts(
	db: Tx,
	partIds: readonly string[]
): ReadonlyMap<string, readonly BoardPaper[]> {
	const papers = db
		.select()
		.from(paper)
		.where(inArray(paper.meetingChildId, [...partIds]))
		.orderBy(asc(paper.begunAt), asc(paper.id))
		.all();
	const ids = papers.map(({ id }) => id);
	const writers = Map.groupBy(
		db.select().from(paperWriter).where(inArray(paperWriter.paperId, ids)).all(),
		({ paperId }) => paperId
	);
	const recipients = Map.groupBy(
		db
			.select({ paperId: paperRecipient.paperId, recipientId: paperRecipient.recipientId })
			.from(paperRecipient)
			.where(inArray(paperRecipient.paperId, ids))
			.orderBy(asc(paperRecipient.addedAt))
			.all(),
		({ paperId }) => paperId
	);
	const rowOf = recipientRows(db, ids);
	const full = papers.map((row): BoardPaper => ({
		...row,
		writerIds: (writers.get(row.id) ?? []).map(({ adultId }) => adultId),
		recipients: (recipients.get(row.id) ?? []).map(({ recipientId }) => rowOf(row.id, recipientId))
	}));
	return Map.groupBy(full, ({ meetingChildId }) => meetingChildId);
}

function recipientRows(db: Tx, ids: readonly string[]) {
	const key = (one: { readonly paperId: string; readonly recipientId: string }) =>
		`${one.paperId}/${one.recipientId}`;
	const steps = Map.groupBy(
		db
			.select()
			.from(paperStep)
			.where(inArray(paperStep.paperId, [...ids]))
			.orderBy(asc(paperStep.at), asc(sql`rowid`))
			.all(),
		key
	);
	const opened = db
		.select({
			releaseId: paperSeen.releaseId,
			at: sql<number>`min(${paperSeen.at})`.as('opened_at')
		})
		.from(paperSeen)
		.groupBy(paperSeen.releaseId)
		.as('opened');
	const releases = Map.groupBy(
		db
			.select({
				paperId: paperRelease.paperId,
				recipientId: paperRelease.recipientId,
				releasedAt: paperRelease.releasedAt,
				revokedAt: paperRevocation.at,
				openedAt: opened.at
			})
			.from(paperRelease)
			.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
			.leftJoin(opened, and(eq(opened.releaseId, paperRelease.id)))
			.where(inArray(paperRelease.paperId, [...ids]))
			.orderBy(desc(paperRelease.releasedAt))
			.all(),
		key
	);
	return (paperId: string, recipientId: string): RecipientRow => {
		const own = steps.get(key({ paperId, recipientId })) ?? [];
		const gone = releases.get(key({ paperId, recipientId })) ?? [];
		const last = own.findLast(({ what }) => what !== 'overridden');
		const standing = gone.find(({ revokedAt }) => revokedAt === null);
		const overridden = own.findLastIndex(({ what }) => what === 'overridden');
		return {
			recipientId,
			last: last && last.what !== 'overridden' ? last.what : null,
			isOverridden: last !== undefined && overridden > own.indexOf(last),
			out: standing ? { releasedAt: standing.releasedAt, openedAt: standing.openedAt } : null,
			wasRevoked: gone.length > 0 && !standing
		};
	};
}
