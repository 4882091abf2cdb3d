import { and, asc, eq, inArray } from 'drizzle-orm';
import type { WorkCard } from '#lib/domain/advocacy/shown.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { adult, allocation, photocard } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** The child's IRO and conference chair of today, each once. Call `permit` first: this asks nobody. */
export function workCardsOf({ db, vault }: Service, childId: string, today: DayISO): WorkCard[] {
	return db
		.select({ as: allocation.as, adult, card: photocard })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.leftJoin(photocard, eq(photocard.adultId, adult.id))
		.where(
			and(
				eq(allocation.childId, childId),
				inArray(allocation.as, ['iro', 'chair']),
				inForce(allocation.from, allocation.to, today)
			)
		)
		.orderBy(asc(allocation.from))
		.all()
		.map(({ as, adult: row, card }) => ({
			as: as === 'chair' ? 'chair' : 'iro',
			called: card?.calledName ?? adultName(vault, row),
			// A photo of their own is for the children they have: its address is under /me.
			portrait: card?.portrait?.startsWith('/') ? null : (card?.portrait ?? null),
			ring: card?.ring ?? null,
			textTo: card?.textTo ?? null,
			email: card?.email ?? null,
			letterTo: card?.letterTo ?? null
		}));
}
