import { asc, eq, sql } from 'drizzle-orm';
import type { Basis } from '#lib/domain/advocacy/said.ts';
import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { may, permit, verdictOn } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { isId } from '#lib/server/db/id.ts';
import { advocateAuthority, advocateOffer } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { calledName, childRow, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf, isInForce, type Authority } from './authority.ts';
import { advocatesFor } from './choose.ts';
import { OFFER_WHATS, type OfferWhat } from './offers.ts';

/** A line in the book of offers. `by`: the child themself, a person by name, or the portal. */
interface OfferLine {
	readonly what: OfferWhat;
	readonly by: { readonly who: 'child' | 'portal' | 'adult'; readonly name: string | null };
	readonly at: number;
	/** The reason a worker gave; null: none, or not for this reader. */
	readonly why: string | null;
}

export interface AuthorityLine {
	readonly id: string;
	readonly name: string;
	readonly from: DayISO;
	readonly to: DayISO | null;
	readonly basis: Basis | null;
	/** `waits`: the child is asked; `ahead`: it begins later. */
	readonly state: 'in-force' | 'waits' | 'ahead';
	readonly answer: 'yes' | 'no' | null;
	/** Why the child cannot say so themself; null: they can, or not for this reader. */
	readonly why: string | null;
}

/** A child and advocates, for their workers: states and dates, nothing of what was said. */
export interface StaffAdvocatePage {
	readonly childId: string;
	readonly name: string;
	readonly called: string;
	readonly authorities: readonly AuthorityLine[];
	/** The latest first. */
	readonly offers: readonly OfferLine[];
	/** Who can be chosen; null: this reader arranges none, or there is one. */
	readonly choice: null | {
		readonly advocates: readonly { readonly id: string; readonly name: string }[];
		/** A last day that is proposed: a year ahead. */
		readonly to: DayISO;
	};
	readonly mayEnd: boolean;
}

/** @throws 404 unless the actor works with this child. */
export function staffAdvocatePage(
	service: Service,
	actor: Actor,
	childId: string
): StaffAdvocatePage {
	if (!isId(childId)) notThere();
	permit(service, actor, 'advocate.refer', childId);
	const { db, vault } = service;
	const row = childRow(db, childId) ?? notThere();
	const today = londonDay(service.now());
	const knowsWhy = verdictOn(service, actor, 'band.set', childId) === 'yes';
	const arranges = may(service, actor, 'advocate.arrange', childId);
	const all = authoritiesOf(db, childId, today);
	return {
		childId,
		name: fullName(vault, row),
		called: calledName(vault, row),
		authorities: all.map((one) => authorityLine(service, one, today, knowsWhy)),
		offers: offersOf(service, childId, knowsWhy),
		choice:
			arranges && all.length === 0
				? { advocates: advocatesFor(service, db, childId, today), to: addMonths(today, 12) }
				: null,
		mayEnd: may(service, actor, 'advocate.end', childId)
	};
}

function authorityLine(
	{ db, vault }: Service,
	one: Authority,
	today: DayISO,
	knowsWhy: boolean
): AuthorityLine {
	const { id, from, to, basis, answer, waits } = one;
	const row = db
		.select({ why: advocateAuthority.why })
		.from(advocateAuthority)
		.where(eq(advocateAuthority.allocationId, id))
		.get();
	return {
		id,
		name: nameOfAdult(db, vault, one.adultId) ?? '',
		from,
		to,
		basis,
		state: waits ? 'waits' : isInForce(one, today) ? 'in-force' : 'ahead',
		answer,
		why: knowsWhy ? vault.openMaybe(`advocate_authority.why:${id}`, row?.why ?? null) : null
	};
}

function offersOf({ db, vault }: Service, childId: string, knowsWhy: boolean): OfferLine[] {
	const rows = db
		.select()
		.from(advocateOffer)
		.where(eq(advocateOffer.childId, childId))
		.orderBy(asc(advocateOffer.at), asc(sql`rowid`))
		.all();
	return rows.reverse().flatMap((row) => {
		const what = OFFER_WHATS.find((one) => one === row.what);
		if (!what) return [];
		const name = isId(row.by) && row.by !== childId ? nameOfAdult(db, vault, row.by) : null;
		const who = row.by === childId ? 'child' : name === null ? 'portal' : 'adult';
		const why = knowsWhy ? vault.openMaybe(`advocate_offer.why:${row.id}`, row.why) : null;
		return [{ what, by: { who, name } as const, at: row.at, why }];
	});
}
