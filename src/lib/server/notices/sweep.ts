import { eq, inArray, lte } from 'drizzle-orm';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** How long a notice is kept once its outcome is known: as long as the staff side shows trouble. */
export const KEPT_FOR = 28 * 24 * 60 * 60_000;

/** Clears away notices of which nothing is to be done any more: they hold addresses. */
export function sweepNotices({ db, now }: Service): void {
	db.transaction(
		(tx) => {
			const old = tx
				.select({ id: notice.id })
				.from(notice)
				.innerJoin(noticeOutcome, eq(noticeOutcome.noticeId, notice.id))
				.where(lte(notice.madeAt, now() - KEPT_FOR))
				.limit(500)
				.all()
				.map(({ id }) => id);
			tx.delete(noticeOutcome).where(inArray(noticeOutcome.noticeId, old)).run();
			tx.delete(notice).where(inArray(notice.id, old)).run();
		},
		{ behavior: 'immediate' }
	);
}
