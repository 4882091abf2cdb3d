import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { childRow, fullName } from '#lib/server/people/child.ts';
import { waitingFor } from '#lib/server/people/waiting.ts';
import type { Service } from '#lib/server/service.ts';
import { unconfirmedCards } from '#lib/server/sign-in/card/confirm.ts';
import type { Caseload } from './permitted.ts';
import type { TodayRow } from './today.ts';

type Row = Omit<TodayRow, 'burn'>;

/** Cards that others made for the actor's children: to be made sure of at once. */
export function cardRows(service: Service, actor: Actor, caseload: Caseload): Row[] {
	return unconfirmedCards(service, actor, caseload.of('card.confirm')).flatMap((card) => {
		const child = childRow(service.db, card.childId);
		if (!child) return [];
		return [
			{
				kind: 'card',
				due: londonDay(card.madeAt),
				count: 1,
				childId: child.id,
				child: fullName(service.vault, child),
				alertId: null,
				meeting: null
			}
		];
	});
}

/** What waits for a second person who may be the actor: due the day after it was asked for. */
export function secondRow(service: Service, actor: Actor): Row[] {
	const mine = (waitingFor(service, actor) ?? []).filter(({ mayAgree }) => mayAgree);
	const first = Math.min(...mine.map(({ askedAt }) => askedAt));
	if (mine.length === 0) return [];
	const due = addDays(londonDay(first), 1);
	return [
		{
			kind: 'second',
			due,
			count: mine.length,
			childId: '',
			child: '',
			alertId: null,
			meeting: null
		}
	];
}
