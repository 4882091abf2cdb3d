import { londonDay } from '#lib/domain/calendar/london.ts';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import { newId } from '../../db/id.ts';
import { nameOfAdult } from '../../people/adult.ts';
import { calledName, childRow } from '../../people/child.ts';
import type { Service } from '../../service.ts';
import { stateOf } from './find.ts';
import { currentCard } from './current-card.ts';

/** What the page that makes a card says. */
export interface CardPage {
	readonly childName: string;
	/** The id the next card will have: a form sent twice makes one. */
	readonly nextId: string;
	readonly now: null | {
		readonly state: 'waiting' | 'live' | 'over';
		readonly madeBy: string | null;
		readonly madeAt: number;
		readonly redeemedAt: number | null;
		readonly lastDay: DayISO;
	};
}

/** The card a child has, if any, for a worker who may make one. @throws 404, or to a fresh sign-in. */
export function cardPage(service: Service, actor: Actor, childId: string): CardPage {
	permit(service, actor, 'card.make', childId);
	const { db, vault, now } = service;
	const child = childRow(db, childId) ?? notThere();
	const row = currentCard(db, childId);
	return {
		childName: calledName(vault, child),
		nextId: newId(),
		now: row
			? {
					state: stateOf(row, now()) ?? 'over',
					madeBy: nameOfAdult(db, vault, row.madeBy),
					madeAt: row.madeAt,
					redeemedAt: row.redeemedAt,
					lastDay: addDays(londonDay(row.expiresAt), -1)
				}
			: null
	};
}
