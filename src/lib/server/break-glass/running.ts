import { and, desc, eq, gt } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { breakGlass, child } from '#lib/server/db/schema/index.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

/** A child whose words are open to the actor by break-glass now. */
export interface RunningGlass {
	readonly childId: string;
	readonly name: string;
	readonly endsAt: number;
}

/** What the actor has opened and still runs. It is their own, so nobody else's is asked for. */
export function runningGlass({ db, vault, now }: Service, actor: Actor): RunningGlass[] {
	if (actor.kind !== 'adult') return [];
	const rows = db
		.select({ child, endsAt: breakGlass.endsAt })
		.from(breakGlass)
		.innerJoin(child, eq(child.id, breakGlass.childId))
		.where(and(eq(breakGlass.adultId, actor.id), gt(breakGlass.endsAt, now())))
		.orderBy(desc(breakGlass.endsAt))
		.all();
	const latest = new Map(rows.reverse().map((row) => [row.child.id, row]));
	return [...latest.values()].map(({ child: row, endsAt }) => ({
		childId: row.id,
		name: fullName(vault, row),
		endsAt
	}));
}
