import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { photocard } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { fileIdIn, readPortrait } from './portrait-file.ts';

/** One's own uploaded photo, WebP. @throws 404 where there is none. */
export function ownPortrait(service: Service, actor: Actor): Buffer {
	permit(service, actor, 'photocard.edit');
	if (actor.kind !== 'adult') notThere();
	const row = service.db
		.select({ portrait: photocard.portrait })
		.from(photocard)
		.where(eq(photocard.adultId, actor.id))
		.get();
	const fileId = fileIdIn(row?.portrait ?? null);
	return (fileId && readPortrait(service, fileId)) || notThere();
}
