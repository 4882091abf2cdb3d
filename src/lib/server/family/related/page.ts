import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { may, permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { isId } from '#lib/server/db/id.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { standingRows, waitingRows, type ByHandRow } from './rows.ts';

/** A relationship written down by hand. */
export interface ByHandLine {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly parentalResponsibility: boolean;
	readonly contact: string;
	readonly from: DayISO;
	readonly to: DayISO | null;
	readonly askedBy: string | null;
	readonly askedAt: number;
}

/** One that waits, and what this reader may do about it. */
export interface WaitingByHand extends ByHandLine {
	readonly mayAgree: boolean;
	/** Asked for by this reader, who may take it back. */
	readonly isOwn: boolean;
}

/** The part of a child's page of people that is about what is written down by hand. */
export interface ByHandPage {
	readonly mayAsk: boolean;
	readonly mayEnd: boolean;
	readonly waiting: readonly WaitingByHand[];
	readonly standing: readonly ByHandLine[];
	/** The last day that is proposed when one ends: over by the next request. */
	readonly yesterday: DayISO;
}

/** @throws 404 unless the actor sees who is in this child's life. */
export function byHandPage(service: Service, actor: AdultActor, childId: string): ByHandPage {
	if (!isId(childId)) notThere();
	permit(service, actor, 'family-way.see', childId);
	const { db } = service;
	const today = londonDay(service.now());
	const agrees = may(service, actor, 'relationship.agree', childId);
	return {
		mayAsk: may(service, actor, 'relationship.ask', childId),
		mayEnd: may(service, actor, 'relationship.end', childId),
		waiting: waitingRows(db, childId).map((row) => ({
			...lineOf(service, row),
			mayAgree: agrees && row.askedBy !== actor.id && row.adultId !== actor.id,
			isOwn: row.askedBy === actor.id
		})),
		standing: standingRows(db, childId, today).map((row) => lineOf(service, row)),
		yesterday: addDays(today, -1)
	};
}

function lineOf({ db, vault }: Service, row: ByHandRow): ByHandLine {
	const { id, kind, parentalResponsibility, contact, from, to, askedAt } = row;
	return {
		id,
		name: (row.adultId && nameOfAdult(db, vault, row.adultId)) ?? '',
		kind,
		parentalResponsibility,
		contact,
		from,
		to,
		askedBy: nameOfAdult(db, vault, row.askedBy),
		askedAt
	};
}
