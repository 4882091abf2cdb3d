import { and, eq, isNull } from 'drizzle-orm';
import {
	bookletAudiences,
	isBookletAudience,
	type BookletAudience
} from '#lib/domain/booklet/audience.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { bookletShare } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { contentOf } from './content.ts';
import { ownBooklet, pageOf } from './booklet.ts';

/** To whom each page of a child's booklet is open now. Call `permit` first. */
export function sharesOf(db: Tx, childId: string): (topic: Topic) => readonly BookletAudience[] {
	const rows = db
		.select({ topic: bookletShare.topic, audience: bookletShare.audience })
		.from(bookletShare)
		.where(and(eq(bookletShare.childId, childId), isNull(bookletShare.endedAt)))
		.all();
	return (topic) =>
		bookletAudiences.filter((one) =>
			rows.some((row) => row.topic === topic && row.audience === one)
		);
}

/**
 * Opens a page to these and to nobody else, from now on; none: to nobody.
 * @throws 404 but for its child, alone, and for a page that is closed for now.
 */
export function sharePage(
	service: Service,
	given: Actor,
	topic: string,
	audiences: readonly string[]
): void {
	const { actor, booklet } = ownBooklet(service, given, 'booklet.share');
	const page = pageOf(booklet, topic);
	const wanted = audiences.filter(isBookletAudience);
	service.db.transaction(
		(tx) => {
			const at = service.now();
			const saved = contentOf(tx, service, actor.id, page.id);
			if (saved && !isOpenTo(actor, saved.startedAt)) notThere();
			const open = sharesOf(tx, actor.id)(page.id);
			const ended = open.filter((one) => !wanted.includes(one));
			const begun = bookletAudiences.filter((one) => wanted.includes(one) && !open.includes(one));
			for (const one of ended) endShares(tx, actor.id, page.id, at, one);
			for (const audience of begun) {
				tx.insert(bookletShare)
					.values({ id: newId(), childId: actor.id, topic: page.id, audience, startedAt: at })
					.run();
			}
			if (ended.length + begun.length === 0) return;
			record(tx, actor, at, {
				action: 'booklet.share',
				subject: page.id,
				childId: actor.id,
				detail: { with: bookletAudiences.filter((one) => wanted.includes(one)).join(' ') }
			});
		},
		{ behavior: 'immediate' }
	);
}

/** Closes a page to one of those it is open to, or to all. Call it inside a transaction. */
export function endShares(
	tx: Tx,
	childId: string,
	topic: Topic,
	endedAt: Instant,
	audience?: BookletAudience
): void {
	tx.update(bookletShare)
		.set({ endedAt })
		.where(
			and(
				eq(bookletShare.childId, childId),
				eq(bookletShare.topic, topic),
				isNull(bookletShare.endedAt),
				audience && eq(bookletShare.audience, audience)
			)
		)
		.run();
}
