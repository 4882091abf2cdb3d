import { and, eq, notExists } from 'drizzle-orm';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { LEASE } from './waits.ts';

export type NoticeRow = typeof notice.$inferSelect;

/**
 * Takes a notice up for one try. The number of tries says whose turn it is: of two processes only one
 * can count it up, and whatever a try writes later holds only while that number stands.
 */
export function claim({ db, now }: Service, due: NoticeRow): NoticeRow | null {
	return (
		db
			.update(notice)
			.set({ tries: due.tries + 1, nextTryAt: now() + LEASE })
			.where(
				and(
					eq(notice.id, due.id),
					eq(notice.tries, due.tries),
					notExists(
						db
							.select({ id: noticeOutcome.noticeId })
							.from(noticeOutcome)
							.where(eq(noticeOutcome.noticeId, due.id))
					)
				)
			)
			.returning()
			.get() ?? null
	);
}
