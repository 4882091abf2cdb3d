import { eq } from 'drizzle-orm';
import { isBand, type Band } from '#lib/domain/person/band.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { child } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * Sets the words, pictures and pace a child gets, by their understanding; null goes back to age.
 * @throws 404 unless the actor may.
 */
export function setBand(service: Service, actor: Actor, childId: string, band: Band | null): void {
	if (!isId(childId)) notThere();
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'band.set', childId, tx);
			tx.update(child).set({ bandSet: band }).where(eq(child.id, childId)).run();
			record(tx, actor, service.now(), { action: 'band.set', childId, detail: { band } });
		},
		{ behavior: 'immediate' }
	);
}

/** A band of a form; the empty choice is "by age", anything else undefined. */
export function bandFrom(text: string): Band | null | undefined {
	if (text === '') return null;
	return isBand(text) ? text : undefined;
}
