import { and, asc, eq } from 'drizzle-orm';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { pieceOf, type NotedPiece } from '#lib/domain/report/note.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { paper, paperRelease, paperRevocation } from '#lib/server/db/schema/index.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { contentOf } from './content.ts';
import { notesOf, type NoteView } from './notes-of.ts';
import { seenOf } from './seen.ts';

/** A note with the very words it stands beside. */
export interface NoteForChair extends NoteView {
	/** Null: all of it. */
	readonly piece: NotedPiece | null;
	/** Where the answer's form sends what it makes. */
	readonly answerKey: string;
}

/** One version that went to one person: what they did with it, and what they said about it. */
export interface ReadVersion {
	readonly releaseId: string;
	readonly recipient: string;
	readonly isYoungPerson: boolean;
	readonly kind: DocumentKind;
	readonly releasedAt: number;
	/** It was taken back, or replaced by a newer version. */
	readonly isOver: boolean;
	readonly openedAt: number | null;
	readonly readToEndAt: number | null;
	readonly notes: readonly NoteForChair[];
}

/** All that went out for one child's part of a meeting, the first first. Call `permit` before. */
export function versionsOf(service: Service, tx: Tx, { part, child }: Part): ReadVersion[] {
	const rows = tx
		.select({
			id: paperRelease.id,
			paperId: paperRelease.paperId,
			recipientId: paperRelease.recipientId,
			releasedAt: paperRelease.releasedAt,
			kind: paper.kind,
			revokedAt: paperRevocation.at
		})
		.from(paperRelease)
		.innerJoin(paper, eq(paper.id, paperRelease.paperId))
		.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
		.where(and(eq(paperRelease.meetingChildId, part.id), eq(paperRelease.childId, child.id)))
		.orderBy(asc(paperRelease.releasedAt))
		.all();
	const versions = rows.map((row): ReadVersion => {
		const isYoungPerson = row.recipientId === child.id;
		const seen = seenOf(tx, row.id);
		const isNewer = (one: typeof row) =>
			one.paperId === row.paperId &&
			one.recipientId === row.recipientId &&
			one.revokedAt === null &&
			one.releasedAt > row.releasedAt;
		return {
			releaseId: row.id,
			recipient: isYoungPerson
				? calledName(service.vault, child)
				: (nameOfAdult(tx, service.vault, row.recipientId) ?? ''),
			isYoungPerson,
			kind: row.kind,
			releasedAt: row.releasedAt,
			isOver: row.revokedAt !== null || rows.some(isNewer),
			openedAt: seen.opened,
			readToEndAt: seen['read-to-end'],
			notes: notesBeside(service, tx, row.id)
		};
	});
	// What nobody may read any more, and nobody said anything about, is of no use here.
	return versions.filter(({ isOver, notes }) => !isOver || notes.length > 0);
}

function notesBeside(service: Service, tx: Tx, releaseId: string): NoteForChair[] {
	const notes = notesOf(service, [releaseId], tx);
	if (notes.length === 0) return [];
	const { version } = contentOf(service, releaseId, tx).content;
	return notes.map(({ id, block, kind, words, writtenAt, answer }) => ({
		...{ id, block, kind, words, writtenAt, answer },
		piece: block === null ? null : (pieceOf(version, block) ?? null),
		answerKey: newId()
	}));
}
