import { and, desc, eq, gt } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { ruleOf } from '#lib/policy/actions.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { breakGlass } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** The id of the break-glass an adult reads by, or null where a tie of their own lets them. */
export function breakGlassOf(
	{ now }: Service,
	tx: Tx,
	actor: AdultActor,
	childId: string
): string | null {
	const at = now();
	const ties = tiesTo(tx, actor, childId, londonDay(at), at);
	const own = (ruleOf('views.read').ties ?? []).filter((tie) => tie !== 'break-glass');
	if (own.some((tie) => ties.has(tie))) return null;
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
