import { and, eq, inArray, isNull } from 'drizzle-orm';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { paperNote, paperNoteAnswer } from '#lib/server/db/schema/index.ts';

/** Where a note stands. */
export interface NotePlace {
	readonly releaseId: string;
	/** Null: all of it. */
	readonly block: string | null;
}

/** A note on one of these releases, taken back or not. */
export function noteOn(tx: Tx, releaseIds: readonly string[], id: string) {
	if (!isId(id)) return undefined;
	return tx
		.select()
		.from(paperNote)
		.where(and(eq(paperNote.id, id), inArray(paperNote.releaseId, [...releaseIds])))
		.get();
}

/** Whether the form with this key was sent before. @throws 404 where the key is that of a note elsewhere. */
export function isKept(tx: Tx, id: string, releaseIds: readonly string[]): boolean {
	const found = tx
		.select({ releaseId: paperNote.releaseId })
		.from(paperNote)
		.where(eq(paperNote.id, id))
		.get();
	if (found && !releaseIds.includes(found.releaseId)) notThere();
	return found !== undefined;
}

/** Takes a note back; one that is gone already, from another tab, is left so. */
export function endNote(tx: Tx, id: string, { releaseId, block }: NotePlace, at: number): void {
	tx.update(paperNote)
		.set({ takenBackAt: at })
		.where(
			and(
				eq(paperNote.id, id),
				eq(paperNote.releaseId, releaseId),
				block === null ? isNull(paperNote.block) : eq(paperNote.block, block),
				isNull(paperNote.takenBackAt)
			)
		)
		.run();
}

/** How many notes stand on a release, and whether one of them waits to be opened. */
export function standingOn(tx: Tx, releaseId: string): { count: number; waits: boolean } {
	const notes = tx
		.select({ id: paperNote.id, answer: paperNoteAnswer.id })
		.from(paperNote)
		.leftJoin(paperNoteAnswer, eq(paperNoteAnswer.noteId, paperNote.id))
		.where(and(eq(paperNote.releaseId, releaseId), isNull(paperNote.takenBackAt)))
		.all();
	return {
		count: new Set(notes.map(({ id }) => id)).size,
		waits: notes.some(({ answer }) => answer === null)
	};
}
