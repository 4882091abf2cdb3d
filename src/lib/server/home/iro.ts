import { and, desc, eq, gte, isNull, lt, lte, or, type SQL } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import type { Db } from '../db/client.ts';
import { given } from '../db/given.ts';
import { adult, allocation, photocard } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import { adultName } from '../people/adult.ts';
import type { Service } from '../service.ts';

/** An IRO as their card shows them to one child. */
export interface PhotocardView {
	readonly called: string;
	/** A drawn portrait's name, an address of an uploaded photo, or null: none. */
	readonly portrait: string | null;
	readonly words: string | null;
	readonly letterTo: string | null;
	readonly ring: string | null;
	readonly textTo: string | null;
	readonly email: string | null;
	/** A new IRO is introduced for some weeks: who it was before, and since when it is this one. */
	readonly changed: { readonly since: DayISO; readonly before: string } | null;
}

/** How long a new IRO is introduced: six weeks. */
const INTRODUCED_FOR = 42;

/** The IRO of today, on their photocard; null while there is none. */
export function myIro(service: Service, actor: ChildActor, band: Band): PhotocardView | null {
	permit(service, actor, 'photocard.see', actor.id);
	const day = londonDay(service.now());
	const now = iroOn(service).get({ childId: actor.id, today: day });
	if (!now) return null;
	const words: Partial<Record<Band, string>> = now.card ? JSON.parse(now.card.words) : {};
	const before =
		now.from > addDays(day, -INTRODUCED_FOR) ? formerIro(service, actor.id, now.from) : null;
	return {
		called: now.card?.calledName ?? adultName(service.vault, now.adult),
		portrait: now.card?.portrait ?? null,
		words: words[band] ?? null,
		letterTo: now.card?.letterTo ?? null,
		ring: now.card?.ring ?? null,
		textTo: now.card?.textTo ?? null,
		email: now.card?.email ?? null,
		changed: before === null ? null : { since: now.from, before }
	};
}

/** The child's latest IRO of those it is asked for, with their card. */
const latestIro = (db: Db, when: SQL | undefined) =>
	db
		.select({ adult, card: photocard, from: allocation.from })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.leftJoin(photocard, eq(photocard.adultId, adult.id))
		.where(and(eq(allocation.childId, given('childId')), eq(allocation.as, 'iro'), when))
		.orderBy(desc(allocation.from))
		.limit(1)
		.prepare();

const today = given('today');
const iroOn = statement((db) =>
	latestIro(
		db,
		and(lte(allocation.from, today), or(isNull(allocation.to), gte(allocation.to, today)))
	)
);
const iroBefore = statement((db) => latestIro(db, lt(allocation.from, given('since'))));

function formerIro(service: Service, childId: string, since: DayISO): string | null {
	const row = iroBefore(service).get({ childId, since });
	return row ? (row.card?.calledName ?? adultName(service.vault, row.adult)) : null;
}
