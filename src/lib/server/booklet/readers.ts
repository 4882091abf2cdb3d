import { and, eq } from 'drizzle-orm';
import { bookletAudiences, type BookletAudience } from '#lib/domain/booklet/audience.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { inForce } from '#lib/server/access/ties.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { allocation, photocard } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** One way to open a page, and who that is today by the names they are called. */
export interface Reader {
	readonly audience: BookletAudience;
	readonly names: readonly string[];
}

const allocatedAs: Record<BookletAudience, readonly string[]> = {
	iro: ['iro', 'iro-cover'],
	'social-worker': ['social-worker'],
	advocate: ['advocate'],
	review: []
};

/** Whom a child can open a page to. Those nobody stands for today are left out, all but the review. */
export function readersFor(
	{ db, vault, now }: Service,
	actor: ChildActor,
	chosen: readonly BookletAudience[]
): readonly Reader[] {
	const rows = db
		.select({ as: allocation.as, id: allocation.adultId, called: photocard.calledName })
		.from(allocation)
		.leftJoin(photocard, eq(photocard.adultId, allocation.adultId))
		.where(
			and(
				eq(allocation.childId, actor.id),
				inForce(allocation.from, allocation.to, londonDay(now()))
			)
		)
		.all();
	return bookletAudiences.flatMap((audience) => {
		const names = rows
			.filter(({ as }) => allocatedAs[audience].includes(as))
			.flatMap(({ id, called }) => called ?? nameOfAdult(db, vault, id) ?? []);
		const isThere = names.length > 0 || audience === 'review' || chosen.includes(audience);
		return isThere ? [{ audience, names }] : [];
	});
}
