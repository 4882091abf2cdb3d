import { and, eq } from 'drizzle-orm';
import { notice } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { Way } from './way.ts';
import type { NoticeRow } from './claim.ts';

/** Somebody else has taken the notice up since: this try may say nothing more. */
export class ClaimLost extends Error {
	override readonly message = 'Another process has taken this notice up.';
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
