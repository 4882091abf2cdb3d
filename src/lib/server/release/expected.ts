import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import {
	adult,
	meetingChild,
	paper,
	paperRecipient,
	paperRelease,
	paperRevocation,
	reportRelease
} from '../db/schema/index.ts';
import type { ReleaseIds, ReleaseSubject } from './subject.ts';

/** One report expected by one adult: what the figures count (CONTRACT, `reports.due`). */
interface Expected {
	readonly meetingId: string;
	readonly childId: string;
	readonly adultId: string;
}

/**
 * That somebody is to have a paper, for the figures: of a report, an adult is one more who is expected
 * to have it. A young person's own version and papers of other kinds are not counted there. Call it in
 * the transaction that adds the recipient; doing it twice is one row.
 */
export function expectReport(tx: Tx, ids: ReleaseIds): void {
	const found = expectedOf(tx, ids);
	if (!found) return;
	tx.insert(reportRelease)
		.values({ id: newId(), ...found, releasedAt: null, openedAt: null })
		.onConflictDoNothing()
		.run();
}

/**
 * That somebody is no longer to have a paper. What went out stays counted, and so does what another
 * report about the child for that meeting is still to tell them. Call it once the recipient is gone.
 */
export function expectReportNoMore(tx: Tx, ids: ReleaseIds): void {
	const found = expectedOf(tx, ids);
	if (!found) return;
	const others = tx
		.select({ paperId: paper.id })
		.from(paperRecipient)
		.innerJoin(paper, eq(paper.id, paperRecipient.paperId))
		.innerJoin(meetingChild, eq(meetingChild.id, paper.meetingChildId))
		.where(
			and(
				eq(paperRecipient.recipientId, found.adultId),
				eq(meetingChild.meetingId, found.meetingId),
				eq(paper.childId, found.childId),
				eq(paper.kind, 'report'),
				ne(paper.id, ids.paper)
			)
		)
		.get();
	if (others) return;
	tx.delete(reportRelease)
		.where(and(...same(found), isNull(reportRelease.releasedAt)))
		.run();
}

/** A report reached an adult: of several about one child for one meeting, the first that stands counts. */
export function reportWentOut(
	tx: Tx,
	{ paper: row, recipient, meeting }: ReleaseSubject,
	at: Instant
): void {
	const ids = { paper: row.id, recipient: recipient.recipientId };
	expectReport(tx, ids);
	const found = expectedOf(tx, ids);
	if (!found || found.meetingId !== meeting.id) return;
	tx.update(reportRelease)
		.set({ releasedAt: at })
		.where(and(...same(found), isNull(reportRelease.releasedAt)))
		.run();
}

/**
 * A report was taken back: what counts is the first that still stands, or that none was shared. A row
 * that an extract dated is the extract's.
 */
export function reportTakenBack(tx: Tx, release: typeof paperRelease.$inferSelect): void {
	const found = expectedOf(tx, { paper: release.paperId, recipient: release.recipientId });
	if (!found) return;
	const first = tx
		.select({ at: sql<number | null>`min(${paperRelease.releasedAt})` })
		.from(paperRelease)
		.innerJoin(paper, eq(paper.id, paperRelease.paperId))
		.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
		.where(
			and(
				eq(paperRelease.recipientId, found.adultId),
				eq(paperRelease.meetingChildId, release.meetingChildId),
				eq(paper.kind, 'report'),
				isNull(paperRevocation.releaseId)
			)
		)
		.get();
	tx.update(reportRelease)
		.set({ releasedAt: first?.at ?? null, ...(first?.at ? {} : { openedAt: null }) })
		.where(and(...same(found), eq(reportRelease.releasedAt, release.releasedAt)))
		.run();
}

function same({ meetingId, childId, adultId }: Expected) {
	return [
		eq(reportRelease.meetingId, meetingId),
		eq(reportRelease.childId, childId),
		eq(reportRelease.adultId, adultId)
	];
}

function expectedOf(tx: Tx, ids: ReleaseIds): Expected | null {
	const row = tx
		.select({ meetingId: meetingChild.meetingId, childId: paper.childId, kind: paper.kind })
		.from(paper)
		.innerJoin(meetingChild, eq(meetingChild.id, paper.meetingChildId))
		.where(eq(paper.id, ids.paper))
		.get();
	const reader = tx.select({ id: adult.id }).from(adult).where(eq(adult.id, ids.recipient)).get();
	if (!row || !reader || row.kind !== 'report') return null;
	return { meetingId: row.meetingId, childId: row.childId, adultId: reader.id };
}
