import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { Booklet, BookletPage } from '#lib/instruments/my-life/booklet.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { filesOnPage } from '#lib/server/files/in-booklet.ts';
import type { FileView } from '#lib/server/files/view.ts';
import { myIro, type PhotocardView } from '#lib/server/home/iro.ts';
import { calledName, childRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { ownBooklet } from '../booklet.ts';
import { saidEarlier } from '../carry.ts';
import { contentOf, daysOf, type Entry, type FeltOn } from '../content.ts';

/** As what a booklet is taken along: a document to read, or everything that is in it. */
export type KeptAs = 'document' | 'everything';

/** A page that a child made, as they take it along. */
export interface KeptPage {
	readonly page: BookletPage;
	/** What stands on the page of today, in its order. */
	readonly now: readonly Entry[];
	/** What was put there in the booklet of a younger age. */
	readonly earlier: readonly Entry[];
	readonly days: readonly FeltOn[];
	readonly files: readonly FileView[];
}

/** A child's whole booklet, gathered for them to keep. */
export interface KeptBooklet {
	readonly actor: ChildActor;
	readonly band: Band;
	readonly booklet: Booklet;
	readonly called: string;
	/** The colour a young person chose for their pages. */
	readonly accent: string | null;
	readonly on: DayISO;
	readonly pages: readonly KeptPage[];
	/** Pages that are closed until somebody confirms the card: not in it. */
	readonly closed: number;
	readonly iro: PhotocardView | null;
}

/**
 * Gathers a child's own booklet for them to take along, and records that they did.
 * @throws 404 for anybody but its child, alone: a helper takes nothing of it away (SAFETY R7).
 */
export function keepBooklet(service: Service, given: Actor, as: KeptAs): KeptBooklet {
	return service.db.transaction(
		(tx) => {
			const { actor, band, booklet } = ownBooklet(service, given, 'booklet.keep');
			const row = childRow(tx, actor.id) ?? notThere();
			const found = booklet.pages.map((page) => pageOf(service, actor, page));
			const now = service.now();
			record(tx, actor, now, {
				action: 'booklet.keep',
				subject: as,
				childId: actor.id
			});
			return {
				actor,
				band,
				booklet,
				called: calledName(service.vault, row),
				accent: row.accent,
				on: londonDay(now),
				pages: found.filter((page) => page !== 'closed'),
				closed: found.filter((page) => page === 'closed').length,
				iro: myIro(service, actor, band)
			};
		},
		{ behavior: 'immediate' }
	);
}

function pageOf(service: Service, actor: ChildActor, page: BookletPage): KeptPage | 'closed' {
	const saved = contentOf(service.db, service, actor.id, page.id);
	if (saved && !isOpenTo(actor, saved.startedAt)) return 'closed';
	const earlier = saved ? saidEarlier(page, saved.entries) : [];
	const now = (saved?.entries ?? []).filter((entry) => !earlier.includes(entry));
	return {
		page,
		now: page.fields.flatMap(({ id }) => now.filter(({ field }) => field === id)),
		earlier,
		days: saved ? daysOf(saved) : [],
		files: filesOnPage(service, actor, page.id)
	};
}
