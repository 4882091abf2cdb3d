import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { newId } from '#lib/server/db/id.ts';
import { photocard } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { encodePortrait, type PictureProblem } from './encode.ts';
import { deletePortrait, fileIdIn, portraitPath, writePortrait } from './portrait-file.ts';

/** The drawn portraits there are (ui/art/portraits). */
export const drawnPortraits = ['one', 'two', 'three', 'four', 'five', 'six', 'nobody'] as const;
export type DrawnPortrait = (typeof drawnPortraits)[number];

/** Chooses a drawn portrait; a photo uploaded before is deleted. @throws 404 unless the actor may. */
export function chooseDrawn(service: Service, actor: Actor, name: DrawnPortrait): void {
	setPortrait(service, actor, name === 'nobody' ? null : name);
}

/**
 * Takes a photo as one's portrait: re-encoded, so that nothing but the picture is kept, and sealed.
 * @returns what is wrong with the file, or null. @throws 404 unless the actor may.
 */
export async function uploadPortrait(
	service: Service,
	actor: Actor,
	bytes: Uint8Array
): Promise<PictureProblem | null> {
	permit(service, actor, 'photocard.edit');
	const picture = await encodePortrait(bytes);
	if (typeof picture === 'string') return picture;
	const id = newId();
	writePortrait(service, id, picture);
	setPortrait(service, actor, portraitPath(id));
	return null;
}

function setPortrait(service: Service, actor: Actor, portrait: string | null): void {
	const before = service.db.transaction(
		(tx) => {
			permit(service, actor, 'photocard.edit', undefined, tx);
			if (actor.kind !== 'adult') notThere();
			const row = tx.select().from(photocard).where(eq(photocard.adultId, actor.id)).get();
			const calledName = nameOfAdult(tx, service.vault, actor.id)?.split(' ')[0] ?? '';
			const set = { portrait, changedAt: service.now() };
			tx.insert(photocard)
				.values({ adultId: actor.id, calledName, words: '{}', ...set })
				.onConflictDoUpdate({ target: photocard.adultId, set })
				.run();
			record(tx, actor, service.now(), {
				action: 'photocard.edit',
				detail: { portrait: portrait === null ? 'none' : fileIdIn(portrait) ? 'photo' : portrait }
			});
			return row?.portrait ?? null;
		},
		{ behavior: 'immediate' }
	);
	// Only once the row points elsewhere: a crash between leaves a file nobody can open, not a hole.
	const old = fileIdIn(before);
	if (old && before !== portrait) deletePortrait(service, old);
}
