import { and, desc, eq, isNull } from 'drizzle-orm';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import type { CaseDocument } from '#lib/domain/report/document.ts';
import type { Tx } from '../db/client.ts';
import { given } from '../db/given.ts';
import { paper, paperRelease, paperRevocation } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import type { Service } from '../service.ts';
import { closedTo } from './closed-to.ts';

/** A release that its recipient finds today. For the server only: pages get view models. */
export interface StandingRelease extends Pick<CaseDocument, 'kind' | 'writtenFor'> {
	readonly id: string;
	readonly paperId: string;
	readonly childId: string;
	readonly meetingChildId: string;
	/** Their PDF; null: none. */
	readonly pdfId: string | null;
	readonly releasedAt: Instant;
	/** The last moment that was in time when it went out; null: no clock ran. */
	readonly dueAt: Instant | null;
}

/**
 * What stands for one recipient (an adult, or a young person themself), the latest release first: of
 * each paper one release at most, and none that was revoked. Whoever is no longer tied to the child,
 * or is kept from them now in a way nobody weighed for this release, finds nothing from the next
 * request on (SAFETY R6, R7, R8, R12).
 */
export function standingReleases(
	{ now }: Pick<Service, 'now'>,
	db: Tx,
	recipientId: string
): StandingRelease[] {
	const rows = notRevoked({ db }).all({ recipientId });
	if (rows.length === 0) return [];
	const isClosed = closedTo(db, recipientId, londonDay(now()));
	const ofPapers = new Map<string, StandingRelease>();
	for (const { fingerprint, ...row } of rows) {
		if (ofPapers.has(row.paperId) || isClosed({ ...row, fingerprint })) continue;
		ofPapers.set(row.paperId, row);
	}
	return [...ofPapers.values()];
}

const notRevoked = statement((db) =>
	db
		.select({
			id: paperRelease.id,
			paperId: paperRelease.paperId,
			childId: paperRelease.childId,
			meetingChildId: paperRelease.meetingChildId,
			kind: paper.kind,
			writtenFor: paper.writtenFor,
			pdfId: paperRelease.pdfId,
			fingerprint: paperRelease.fingerprint,
			releasedAt: paperRelease.releasedAt,
			dueAt: paperRelease.dueAt
		})
		.from(paperRelease)
		.innerJoin(paper, eq(paper.id, paperRelease.paperId))
		.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
		.where(
			and(eq(paperRelease.recipientId, given('recipientId')), isNull(paperRevocation.releaseId))
		)
		.orderBy(desc(paperRelease.releasedAt))
		.prepare()
);
