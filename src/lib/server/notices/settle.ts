import { eq } from 'drizzle-orm';
import { noticeOutcome } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

export type Outcome = (typeof noticeOutcome.$inferSelect)['outcome'];

/**
 * Writes down what became of a notice, once; only "it may or may not have arrived" gives way to
 * somebody who knows better.
 */
export function settle(
	{ db, now }: Service,
	noticeId: string,
	outcome: Outcome,
	why: string | null = null
): void {
	const found = { outcome, why: why === null ? null : withoutAddresses(why), at: now() };
	db.insert(noticeOutcome)
		.values({ noticeId, ...found })
		.onConflictDoUpdate({
			target: noticeOutcome.noticeId,
			set: found,
			setWhere: eq(noticeOutcome.outcome, 'unknown')
		})
		.run();
}

/** Mail servers say whom they refused: the address is sealed everywhere else, so it is not kept here. */
function withoutAddresses(text: string): string {
	return text
		.slice(0, 1000)
		.replaceAll(/[^\s<>()"',;:]+@[^\s<>()"',;:]+/g, '…')
		.slice(0, 200);
}
