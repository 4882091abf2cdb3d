import { and, eq, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { adult, allocation } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** The names of who hears each of these children today at a kind of meeting; empty where nobody does. */
export function heardBy(
	{ db, vault, now }: Service,
	childIds: readonly string[]
): (childId: string, kind: MeetingKind) => string {
	const rows = db
		.select({ childId: allocation.childId, as: allocation.as, id: adult.id, name: adult.name })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.where(
			and(
				inArray(allocation.childId, [...childIds]),
				inArray(allocation.as, ['iro', 'chair']),
				inForce(allocation.from, allocation.to, londonDay(now()))
			)
		)
		.all();
	const names = new Map<string, string>();
	const opened = new Map<string, string>();
	for (const row of rows) {
		const name = opened.get(row.id) ?? adultName(vault, row);
		opened.set(row.id, name);
		names.set(`${row.childId} ${row.as}`, name);
	}
	return (childId, kind) => {
		const [own, other] = isConference(kind) ? ['chair', 'iro'] : ['iro', 'chair'];
		return names.get(`${childId} ${own}`) ?? names.get(`${childId} ${other}`) ?? '';
	};
}
