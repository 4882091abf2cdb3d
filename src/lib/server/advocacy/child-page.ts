import type { Basis } from '#lib/domain/advocacy/said.ts';
import type { AdvocateMeeting, WorkCard } from '#lib/domain/advocacy/shown.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { isId } from '#lib/server/db/id.ts';
import { calledName, childRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf, isInForce } from './authority.ts';
import { workCardsOf } from './card.ts';
import { meetingsForAdvocate } from './meetings-of.ts';

/** One child, for their advocate. */
interface AdvocatesChildPage {
	readonly id: string;
	readonly called: string;
	readonly from: DayISO;
	readonly until: DayISO | null;
	/** Null: recorded elsewhere. */
	readonly basis: Basis | null;
	/** The child said yes themself, in their own account. */
	readonly saidYes: boolean;
	readonly meetings: readonly AdvocateMeeting[];
	readonly cards: readonly WorkCard[];
}

/** @throws 404 without an authority for this child today. */
export function childForAdvocate(
	service: Service,
	actor: Actor,
	childId: string
): AdvocatesChildPage {
	if (actor.kind !== 'adult' || !isId(childId)) notThere();
	permit(service, actor, 'advocate-said.write', childId);
	const { db, vault } = service;
	const today = londonDay(service.now());
	const mine = authoritiesOf(db, childId, today).find(
		(one) => one.adultId === actor.id && isInForce(one, today)
	);
	const row = childRow(db, childId);
	if (!mine || !row) notThere();
	return {
		id: row.id,
		called: calledName(vault, row),
		from: mine.from,
		until: mine.to,
		basis: mine.basis,
		saidYes: mine.answer === 'yes',
		meetings: meetingsForAdvocate(service, actor, childId),
		cards: workCardsOf(service, childId, today)
	};
}
