import { and, eq, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { isId } from '#lib/server/db/id.ts';
import { allocation, photocard } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { portraitPath, readPortrait } from './portrait-file.ts';

/**
 * The uploaded photo of somebody who reviews this child today, WebP.
 * @throws 404 for anybody else's, and for any other file.
 */
export function portraitForChild(service: Service, actor: Actor, fileId: string): Buffer {
	if (actor.kind !== 'child' || !isId(fileId)) notThere();
	permit(service, actor, 'photocard.see', actor.id);
	const theirs = service.db
		.select({ portrait: photocard.portrait })
		.from(photocard)
		.innerJoin(allocation, eq(allocation.adultId, photocard.adultId))
		.where(
			and(
				eq(photocard.portrait, portraitPath(fileId)),
				eq(allocation.childId, actor.id),
				inArray(allocation.as, ['iro', 'iro-cover', 'chair', 'chair-cover']),
				inForce(allocation.from, allocation.to, londonDay(service.now()))
			)
		)
		.get();
	return (theirs && readPortrait(service, fileId)) ?? notThere();
}
