import { randomUUID } from 'node:crypto';
import type { BookletAudience } from '#lib/domain/booklet/audience.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import { fillPage } from '#lib/instruments/engine/fill.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import type { Service } from '#lib/server/service.ts';
import { ownBooklet, pageOf } from './booklet.ts';
import { answersNow, saidEarlier } from './carry.ts';
import { contentOf, daysOf, type Entry, type FeltOn } from './content.ts';
import { looksAt, type Look } from './looks.ts';
import { readersFor, type Reader } from './readers.ts';
import { sharesOf } from './sharing.ts';

/** A page of the booklet, as its child is shown it. */
export interface BookletPageView {
	readonly booklet: { readonly id: string; readonly version: number };
	readonly topic: Topic;
	/** It was made before a card that nobody has confirmed: kept, and not shown until then. */
	readonly closed: boolean;
	readonly given: Given;
	readonly earlier: readonly Entry[];
	/** How I felt, day by day, the latest first. */
	readonly days: readonly FeltOn[];
	readonly savedAt: Instant | null;
	readonly base: Instant;
	readonly tab: string;
	readonly shares: readonly BookletAudience[];
	readonly readers: readonly Reader[];
	readonly looks: readonly Look[];
}

/** Days of feelings that a page shows. */
const MOST_DAYS = 31;

/** A page of a child's own booklet. @throws 404 for anybody else, and for a page that is not in it. */
export function bookletPageForChild(
	service: Service,
	given: Actor,
	topic: string
): BookletPageView {
	const { actor, booklet } = ownBooklet(service, given, 'booklet.read-own');
	const page = pageOf(booklet, topic);
	const saved = contentOf(service.db, service, actor.id, page.id);
	const closed = saved !== undefined && !isOpenTo(actor, saved.startedAt);
	const shown = closed ? undefined : saved;
	const shares = sharesOf(service.db, actor.id)(page.id);
	const { id, version } = booklet;
	return {
		booklet: { id, version },
		topic: page.id,
		closed,
		given: shown ? fillPage(page, answersNow(page, shown.entries)) : {},
		earlier: shown ? saidEarlier(page, shown.entries) : [],
		days: shown ? daysOf(shown).slice(0, MOST_DAYS) : [],
		savedAt: shown?.savedAt ?? null,
		base: shown?.savedAt ?? 0,
		tab: randomUUID(),
		shares,
		readers: readersFor(service, actor, shares),
		looks: looksAt(service, actor, page.id)
	};
}
