import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meetingChild, paperSeen, reportRelease } from '#lib/server/db/schema/index.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import type { Service } from '#lib/server/service.ts';
import { ownRelease, type Side } from './own.ts';

export type Seen = (typeof paperSeen.$inferSelect)['what'];

/**
 * Notes what a recipient did with a release, the first time each: a row and its audit entry in one
 * transaction, and for an adult's report the moment that the figures count as opened.
 * @throws 404 unless it stands for this actor.
 */
export function noteSeen(
	service: Service,
	actor: Actor,
	side: Side,
	releaseId: string,
	what: readonly Seen[]
): void {
	const known = seenOf(service.db, releaseId);
	if (what.every((one) => known[one] !== null)) return;
	service.db.transaction(
		(tx) => {
			const release = ownRelease(service, actor, side, releaseId, tx);
			const at = service.now();
			for (const one of what) {
				const { changes } = tx
					.insert(paperSeen)
					.values({ releaseId: release.id, what: one, at })
					.onConflictDoNothing()
					.run();
				if (changes === 0) continue;
				record(tx, actor, at, {
					action: 'released.read',
					subject: release.id,
					childId: release.childId,
					detail: { what: one }
				});
				if (one === 'opened') countOpened(tx, actor, release, at);
			}
		},
		{ behavior: 'immediate' }
	);
}

/** When a recipient did each thing with a release; null: not yet. */
export function seenOf(db: Tx, releaseId: string): Readonly<Record<Seen, number | null>> {
	const rows = db.select().from(paperSeen).where(eq(paperSeen.releaseId, releaseId)).all();
	const at = (what: Seen) => rows.find((row) => row.what === what)?.at ?? null;
	return { opened: at('opened'), 'read-to-end': at('read-to-end'), 'pdf-opened': at('pdf-opened') };
}

/** What the figures count as opened: adults' reports, the first time. */
function countOpened(tx: Tx, actor: Actor, release: StandingRelease, at: number): void {
	if (actor.kind !== 'adult' || release.kind !== 'report') return;
	const part = tx
		.select({ meetingId: meetingChild.meetingId })
		.from(meetingChild)
		.where(eq(meetingChild.id, release.meetingChildId))
		.get();
	if (!part) return;
	tx.update(reportRelease)
		.set({ openedAt: at })
		.where(
			and(
				eq(reportRelease.meetingId, part.meetingId),
				eq(reportRelease.childId, release.childId),
				eq(reportRelease.adultId, actor.id),
				isNull(reportRelease.openedAt)
			)
		)
		.run();
}
