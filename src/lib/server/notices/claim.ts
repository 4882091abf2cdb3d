import { and, eq, notExists } from 'drizzle-orm';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { LEASE } from './waits.ts';
import type { Way } from './way.ts';

export type NoticeRow = typeof notice.$inferSelect;

/** Somebody else has taken the notice up since: this try may say nothing more. */
export class ClaimLost extends Error {
	override readonly message = 'Another process has taken this notice up.';
}

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

/** Changes a notice while its claim stands; false where it no longer does. */
export function note(
	{ db }: Service,
	{ id, tries }: NoticeRow,
	set: Partial<Pick<NoticeRow, 'nextTryAt' | 'way' | 'handedAt' | 'acceptedAt'>>
): boolean {
	const own = and(eq(notice.id, id), eq(notice.tries, tries));
	return db.update(notice).set(set).where(own).run().changes === 1;
}

/**
 * Writes down that a notice is being handed over, before it is: after a crash it is known not to be
 * sent blindly again.
 * @throws ClaimLost where somebody else has it; then nothing may be sent.
 */
export function noteHanding(service: Service, claimed: NoticeRow, way: Way['name']): void {
	const set = { way, handedAt: service.now(), acceptedAt: null };
	if (!note(service, claimed, set)) throw new ClaimLost();
}
