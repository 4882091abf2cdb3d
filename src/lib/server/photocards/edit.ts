import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { photocard } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { WordsByBand } from './words.ts';

/** What somebody tells children of themself: work contacts only. Empty: not shown. */
export interface PhotocardEdit {
	readonly calledName: string;
	readonly words: WordsByBand;
	readonly letterTo: string;
	readonly ring: string;
	readonly textTo: string;
	readonly email: string;
}

/** Saves one's own photocard; children see it from their next page on. @throws 404 unless the actor may. */
export function editPhotocard(service: Service, actor: Actor, given: PhotocardEdit): void {
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'photocard.edit', undefined, tx);
			if (actor.kind !== 'adult') notThere();
			const row = {
				calledName: given.calledName,
				words: JSON.stringify(given.words),
				letterTo: given.letterTo || null,
				ring: given.ring || null,
				textTo: given.textTo || null,
				email: given.email || null,
				changedAt: service.now()
			};
			tx.insert(photocard)
				.values({ adultId: actor.id, portrait: null, ...row })
				.onConflictDoUpdate({ target: photocard.adultId, set: row })
				.run();
			record(tx, actor, service.now(), { action: 'photocard.edit' });
		},
		{ behavior: 'immediate' }
	);
}
