import { and, asc, eq } from 'drizzle-orm';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { pieceOf, type NotedPiece } from '#lib/domain/report/note.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import {
	paper,
	paperNoteAnswer,
	paperRelease,
	paperRevocation
} from '#lib/server/db/schema/index.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { calledName, fullName } from '#lib/server/people/child.ts';
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

/** What the one who runs a meeting sees of those who were sent its papers, for one child. */
export interface NotesForChair {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	/** Only then can a note have been talked about there. */
	readonly hasBegun: boolean;
	readonly versions: readonly ReadVersion[];
}

/**
 * The notes on the papers of one child's part of a meeting, each beside the text that its writer has.
 * Opening the page says to each writer that their note was seen, and is recorded as reading it.
 * @throws 404 unless the actor runs this meeting for this child.
 */
export function notesForChair(
	service: Service,
	actor: Actor,
	ids: PartIds,
	isLookedAt = true
): NotesForChair {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'released-note.read', ids, tx);
			const versions = versionsOf(service, tx, part);
			if (isLookedAt) markSeen(service, tx, actor, part, versions);
			const { meeting, child } = part;
			return {
				meetingId: meeting.id,
				partId: part.part.id,
				name: fullName(service.vault, child),
				kind: meeting.kind,
				onDay: meeting.onDay,
				hasBegun: hasBegun(service, part),
				versions
			};
		},
		{ behavior: 'immediate' }
	);
}

/** Whether the meeting is under way or over. */
export function hasBegun({ now }: Pick<Service, 'now'>, { meeting, status }: Part): boolean {
	return status === 'held' || (meeting.startsAt !== null && meeting.startsAt <= now());
}

function versionsOf(service: Service, tx: Tx, { part, child }: Part): ReadVersion[] {
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

/** That the chair opened a note is an answer of its own: its writer is told. Only the first time. */
function markSeen(
	service: Service,
	tx: Tx,
	actor: Actor,
	{ part, child }: Part,
	versions: readonly ReadVersion[]
): void {
	const notes = versions.flatMap((one) => one.notes);
	if (actor.kind !== 'adult' || notes.length === 0) return;
	const at = service.now();
	const unseen = notes.filter(({ answer }) => answer === null);
	for (const { id: noteId } of unseen) {
		tx.insert(paperNoteAnswer)
			.values({ id: newId(), noteId, what: 'seen', words: null, by: actor.id, at })
			.run();
	}
	record(tx, actor, at, {
		action: 'released-note.read',
		subject: part.id,
		childId: child.id,
		detail: { notes: notes.length, first: unseen.length }
	});
}
