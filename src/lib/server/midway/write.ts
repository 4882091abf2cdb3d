import { and, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { midwayNote } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

export interface NewMidwayNote {
	readonly onDay: DayISO;
	readonly note: string;
	/** Made with the form: sending twice is one note. */
	readonly sendKey: string;
}

/**
 * Writes to a child after a midway visit; they find it when they sign in.
 * @returns `day-ahead` for a day that has not come, else null.
 * @throws 404 unless the actor is their IRO or cover.
 */
export function writeMidwayNote(
	service: Service,
	actor: Actor,
	childId: string,
	{ onDay, note, sendKey }: NewMidwayNote
): 'day-ahead' | null {
	if (!isId(childId) || !isId(sendKey) || actor.kind !== 'adult') notThere();
	return service.db.transaction(
		(tx) => {
			permit(service, actor, 'midway.write', childId, tx);
			const writtenAt = service.now();
			if (onDay > londonDay(writtenAt)) return 'day-ahead';
			const sent = tx
				.select({ id: midwayNote.id })
				.from(midwayNote)
				.where(and(eq(midwayNote.childId, childId), eq(midwayNote.sendKey, sendKey)))
				.get();
			if (sent) return null;
			const id = newId();
			tx.insert(midwayNote)
				.values({
					id,
					childId,
					onDay,
					note: service.vault.seal(`midway_note.note:${id}`, note),
					sendKey,
					writtenBy: actor.id,
					writtenAt
				})
				.run();
			record(tx, actor, writtenAt, { action: 'midway.write', subject: id, childId });
			return null;
		},
		{ behavior: 'immediate' }
	);
}
