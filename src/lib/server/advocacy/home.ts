import { and, eq, gte, isNull, or } from 'drizzle-orm';
import type { AdvocatesChild } from '#lib/domain/advocacy/shown.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { allocation, advocateAuthority } from '#lib/server/db/schema/index.ts';
import { calledName, childRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { ASKED_AS } from './authority.ts';
import { meetingsForAdvocate } from './meetings-of.ts';

interface AdvocateHome {
	readonly children: readonly AdvocatesChild[];
	/** How many children are asked whether they want this advocate; who they are is not said. */
	readonly asked: number;
}

/** The advocate's first page: one authority each, and nothing across children (SAFETY R8). */
export function advocateHome(service: Service, actor: AdultActor): AdvocateHome {
	const today = londonDay(service.now());
	const rows = service.db
		.selectDistinct({ id: allocation.childId, until: allocation.to })
		.from(allocation)
		.where(
			and(
				eq(allocation.adultId, actor.id),
				eq(allocation.as, 'advocate'),
				inForce(allocation.from, allocation.to, today)
			)
		)
		.all();
	const children = rows.map(({ id, until }) => {
		permit(service, actor, 'child.see', id);
		const row = childRow(service.db, id) ?? notThere();
		const called = calledName(service.vault, row);
		return { id, called, until, meetings: meetingsForAdvocate(service, actor, id) };
	});
	const next = (one: AdvocatesChild) => one.meetings.find(({ closed }) => !closed)?.day ?? '9999';
	return {
		children: children.sort((a, b) => (next(a) < next(b) ? -1 : 1)),
		asked: askedCount(service, actor, today)
	};
}

function askedCount({ db }: Service, actor: AdultActor, today: DayISO): number {
	return db
		.select({ id: allocation.id })
		.from(allocation)
		.innerJoin(advocateAuthority, eq(advocateAuthority.allocationId, allocation.id))
		.where(
			and(
				eq(allocation.adultId, actor.id),
				eq(allocation.as, ASKED_AS),
				isNull(advocateAuthority.answer),
				or(isNull(allocation.to), gte(allocation.to, today))
			)
		)
		.all().length;
}
