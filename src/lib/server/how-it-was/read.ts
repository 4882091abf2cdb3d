import { eq } from 'drizzle-orm';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { howItWasSent } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import type { HowItWasContent } from './content.ts';

/** What a child said of a meeting, for the one who hears them. */
export interface SaidOfMeeting {
	readonly sentAt: number;
	readonly answers: readonly {
		readonly field: string;
		readonly question: string;
		readonly said: readonly string[];
		readonly drawing: Drawing | null;
	}[];
}

/**
 * What a child said of a meeting; null where they said nothing, or gave it to the numbers alone: then
 * it opens for nobody. Opening it is recorded, and the child is shown who did.
 * @throws 404 unless the actor hears this child.
 */
export function readHowItWas(service: Service, actor: Actor, ids: PartIds): SaidOfMeeting | null {
	return service.db.transaction(
		(tx) => {
			const { part, child } = partFor(service, actor, 'how-it-was.read', ids, tx);
			const row = tx
				.select()
				.from(howItWasSent)
				.where(eq(howItWasSent.meetingChildId, part.id))
				.get();
			if (!row?.content) return null;
			const text = service.vault.open(`how_it_was_sent.content:${part.id}`, row.content);
			const { answers, wording } = JSON.parse(text) as HowItWasContent;
			record(tx, actor, service.now(), {
				action: 'how-it-was.read',
				subject: part.id,
				childId: child.id
			});
			return {
				sentAt: row.sentAt,
				answers: wording.map(({ field, question, said }) => {
					const answer = answers[field];
					const value = answer && 'value' in answer ? answer.value : null;
					const isDrawing = typeof value === 'object' && value !== null && 'strokes' in value;
					return { field, question, said, drawing: isDrawing ? value : null };
				})
			};
		},
		{ behavior: 'immediate' }
	);
}
