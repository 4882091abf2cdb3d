import { bandOf, type Band } from '#lib/domain/person/band.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Booklet, BookletPage } from '#lib/instruments/my-life/booklet.ts';
import { bookletFor } from '#lib/instruments/my-life/index.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { asChild } from '#lib/server/access/as-child.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { bandSetOf, childRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

/** A young person's own booklet: who they are, and the pages their band is offered. */
export interface OwnBooklet {
	readonly actor: ChildActor;
	readonly band: Band;
	readonly booklet: Booklet;
}

/**
 * The booklet of whoever asks; every query and command of a child's own begins here.
 * @throws 404 for anybody but a young person alone.
 */
export function ownBooklet(service: Service, given: Actor, action: Action): OwnBooklet {
	const actor = asChild(given);
	permit(service, actor, action, actor.id);
	const band = bandOfChild(service, actor.id);
	return { actor, band, booklet: bookletFor(band) };
}

/** A page by the topic in an address. @throws 404 where the booklet has none. */
export function pageOf({ pages }: Booklet, topic: string): BookletPage {
	return pages.find(({ id }) => id === topic) ?? notThere();
}

function bandOfChild({ db, now }: Service, childId: string): Band {
	const row = childRow(db, childId) ?? notThere();
	return bandOf(row.dob, londonDay(now()), bandSetOf(row));
}
