import { asc, eq } from 'drizzle-orm';
import type { CaseDocument } from '#lib/domain/report/document.ts';
import type { Frame } from '#lib/domain/report/frame.ts';
import { bareHeading } from '#lib/domain/report/heading.ts';
import { translator } from '#lib/i18n/index.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meetingChild, paper, paperWriter } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { openedSection } from './section-content.ts';
import { sectionRows } from './sections.ts';

/**
 * A paper as it stands now, with all its sections in order; null where there is none. For the server
 * only: call `partFor` or `paperFor` first, and give nobody more than their own version of it.
 */
export function caseDocumentOf(
	service: Pick<Service, 'vault'>,
	db: Tx,
	paperId: string
): CaseDocument | null {
	const row = db
		.select({ paper, meetingId: meetingChild.meetingId })
		.from(paper)
		.innerJoin(meetingChild, eq(meetingChild.id, paper.meetingChildId))
		.where(eq(paper.id, paperId))
		.get();
	if (!row) return null;
	const writers = db
		.select({ id: paperWriter.adultId })
		.from(paperWriter)
		.where(eq(paperWriter.paperId, paperId))
		.orderBy(asc(paperWriter.since), asc(paperWriter.adultId))
		.all();
	const sections = sectionRows(db, paperId);
	const { id, kind, childId, writtenFor } = row.paper;
	return {
		id,
		kind,
		meetingId: row.meetingId,
		childId,
		authorIds: writers.map((one) => one.id),
		writtenFor,
		sections: sections.map(({ id: sectionId, source, wasSource, frame, content }) => {
			const { heading, text } = openedSection(service, sectionId, content);
			return { id: sectionId, source, wasSource, heading: framedHeading(frame, heading), text };
		})
	};
}

/** A heading as a reader has it: on the frame, with the part of the frame it stands in. */
function framedHeading(frame: Frame | null, heading: string): string {
	if (frame === null) return heading;
	const part = translator('en')(`staff-papers:frame.${frame}`);
	// The number its author typed would not be at the beginning any more, and so stay.
	const bare = bareHeading(heading);
	return bare === null ? part : `${part}: ${bare}`;
}
