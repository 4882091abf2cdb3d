import { and, eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { bookletPage } from '#lib/server/db/schema/index.ts';
import { dropTopic } from '#lib/server/files/take-away.ts';
import type { Service } from '#lib/server/service.ts';
import { ownBooklet, pageOf } from './booklet.ts';
import { contentOf } from './content.ts';
import { endShares } from './sharing.ts';

/**
 * Throws a page of a child's own booklet away, for good: what it held, and whom it was open to. That
 * it was there, and who had looked, stays in the access history.
 * @throws 404 for anybody else, for a page that is not in it, and for one that is closed for now.
 */
export function throwPageAway(service: Service, given: Actor, topic: string): void {
	const { actor, booklet } = ownBooklet(service, given, 'booklet.write');
	const page = pageOf(booklet, topic);
	let wipe = () => {};
	service.db.transaction(
		(tx) => {
			const saved = contentOf(tx, service, actor.id, page.id);
			if (!saved) return;
			if (!isOpenTo(actor, saved.startedAt)) notThere();
			wipe = dropTopic(service, tx, actor.id, page.id);
			tx.delete(bookletPage)
				.where(and(eq(bookletPage.childId, actor.id), eq(bookletPage.topic, page.id)))
				.run();
			endShares(tx, actor.id, page.id, service.now());
			record(tx, actor, service.now(), {
				action: 'booklet.write',
				subject: page.id,
				childId: actor.id,
				detail: { gone: true }
			});
		},
		{ behavior: 'immediate' }
	);
	wipe();
}
