import { and, desc, eq, gt } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Ties } from '#lib/policy/ties.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { breakGlass } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * The id of the break-glass by which an adult reads about a child, or null where `isOwn` says that
 * their other ties let them: then it is their ordinary work.
 */
export function breakGlassOf(
	{ now }: Service,
	tx: Tx,
	actor: AdultActor,
	childId: string,
	isOwn: (ties: Ties) => boolean
): string | null {
	const at = now();
	const ties = tiesTo(tx, actor, childId, londonDay(at), at);
	if (isOwn(new Set([...ties].filter((tie) => tie !== 'break-glass')))) return null;
	const open = tx
		.select({ id: breakGlass.id })
		.from(breakGlass)
		.where(
			and(
				eq(breakGlass.adultId, actor.id),
				eq(breakGlass.childId, childId),
				gt(breakGlass.endsAt, at)
			)
		)
		.orderBy(desc(breakGlass.openedAt))
		.get();
	return open?.id ?? null;
}
