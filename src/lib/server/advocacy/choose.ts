import { and, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { inForce } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { adult, allocation, relationship, roleHeld } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * Those who can be an advocate for a child today: invited as one, nothing else here, and neither of the
 * child's family nor among their workers, because an advocate is independent of both.
 */
export function advocatesFor(
	{ vault }: Service,
	db: Tx,
	childId: string,
	today: DayISO
): { readonly id: string; readonly name: string }[] {
	const held = db
		.select({ id: adult.id, name: adult.name, role: roleHeld.role })
		.from(roleHeld)
		.innerJoin(adult, eq(adult.id, roleHeld.adultId))
		.where(inForce(roleHeld.from, roleHeld.to, today))
		.all();
	const near = nearTo(db, childId, today);
	return [...Map.groupBy(held, ({ id }) => id).values()]
		.filter((roles) => roles.every(({ role }) => role === 'advocate'))
		.flatMap(([row]) =>
			row && !near.has(row.id) ? [{ id: row.id, name: adultName(vault, row) }] : []
		)
		.sort((a, b) => a.name.localeCompare(b.name));
}

function nearTo(db: Tx, childId: string, today: DayISO): ReadonlySet<string> {
	const family = db
		.select({ id: relationship.adultId })
		.from(relationship)
		.where(eq(relationship.childId, childId))
		.all();
	const workers = db
		.select({ id: allocation.adultId, as: allocation.as })
		.from(allocation)
		.where(and(eq(allocation.childId, childId), inForce(allocation.from, allocation.to, today)))
		.all()
		.filter(({ as }) => as !== 'advocate');
	return new Set([...family, ...workers].map(({ id }) => id));
}
