import { and, desc, eq, lt } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { inForce } from '../access/ties.ts';
import type { Db } from '../db/client.ts';
import { adult, allocation, photocard } from '../db/schema/index.ts';
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
	const { db } = service;
	const today = londonDay(service.now());
	const now = db
		.select({ adult, card: photocard, from: allocation.from })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.leftJoin(photocard, eq(photocard.adultId, adult.id))
		.where(
			and(
				eq(allocation.childId, actor.id),
				eq(allocation.as, 'iro'),
				inForce(allocation.from, allocation.to, today)
			)
		)
		.orderBy(desc(allocation.from))
		.get();
	if (!now) return null;
	const words: Partial<Record<Band, string>> = now.card ? JSON.parse(now.card.words) : {};
	const before =
		now.from > addDays(today, -INTRODUCED_FOR) ? formerIro(service, db, actor.id, now.from) : null;
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

function formerIro({ vault }: Service, db: Db, childId: string, since: DayISO): string | null {
	const row = db
		.select({ adult, called: photocard.calledName })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.leftJoin(photocard, eq(photocard.adultId, adult.id))
		.where(
			and(eq(allocation.childId, childId), eq(allocation.as, 'iro'), lt(allocation.from, since))
		)
		.orderBy(desc(allocation.from))
		.get();
	return row ? (row.called ?? adultName(vault, row.adult)) : null;
}
