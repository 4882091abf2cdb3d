import { and, asc, eq, sql } from 'drizzle-orm';
import type { SectionDecision } from '#lib/domain/report/document.ts';
import type { Tx } from '../db/client.ts';
import { paperSectionDecision } from '../db/schema/index.ts';
import type { ReleaseIds } from './subject.ts';

/** What was decided about a paper's sections for one recipient, the first first. */
export function decisionsOf(db: Tx, ids: ReleaseIds): SectionDecision[] {
	return db
		.select()
		.from(paperSectionDecision)
		.where(
			and(
				eq(paperSectionDecision.paperId, ids.paper),
				eq(paperSectionDecision.recipientId, ids.recipient)
			)
		)
		.orderBy(asc(paperSectionDecision.decidedAt), asc(sql`rowid`))
		.all()
		.map(({ paperId, sectionId, recipientId, isAllowed, decidedBy, decidedAt }) => ({
			documentId: paperId,
			sectionId,
			recipientId,
			isAllowed,
			decidedBy,
			decidedAt
		}));
}
