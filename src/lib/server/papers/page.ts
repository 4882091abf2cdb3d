import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { bareHeading } from '#lib/domain/report/heading.ts';
import { countsFromEnd, releaseDueAt } from '#lib/domain/report/release-clock.ts';
import { isLeftOutByDefault } from '#lib/domain/report/section-decision.ts';
import type { Readers } from '#lib/domain/reading/band-limits.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { calledName, fullName } from '#lib/server/people/child.ts';
import { paperCalendar, timesOf } from '#lib/server/release/calendar.ts';
import type { Service } from '#lib/server/service.ts';
import { decisionsToTake } from './from-decisions.ts';
import { namesOf } from './names.ts';
import { paperFor, type PaperFor, type PaperRow } from './paper-for.ts';
import { pdfLine, readersOf } from './recipient-page.ts';
import { couldHave, type CouldHave } from './could-have.ts';
import { recipientRows } from './recipient-rows.ts';
import { sectionRows, sectionView, type SectionView } from './sections.ts';
import { couldWrite, writersOf, type WriterLine } from './writers.ts';

/** Somebody who is to have a paper, in the list of them. */
export interface RecipientLine {
	readonly id: string;
	readonly name: string;
	/** Empty: no tie to the child today. */
	readonly as: string;
	readonly contact: string | null;
	readonly language: string;
	readonly needsEasyRead: boolean;
	readonly hasSummary: boolean;
	readonly pdf: 'none' | 'ready' | 'to-look-at';
}

export type SectionLine = SectionView & {
	/** Left out of every version unless somebody puts it in. */
	readonly isWithheld: boolean;
	/** Without the number its author typed; empty: it has none. */
	readonly shown: string;
};

/** A paper, as those who write, prepare or read it among the staff work on it. */
export interface PaperPage {
	readonly id: string;
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly called: string;
	readonly meeting: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startsAt: number | null;
	readonly kind: DocumentKind;
	readonly writtenFor: PaperRow['writtenFor'];
	readonly readers: Readers;
	readonly isJoint: boolean;
	readonly dueAt: number | null;
	/** It is counted from an end of the meeting that nobody said. */
	readonly isEndAssumed: boolean;
	readonly sections: readonly SectionLine[];
	readonly writers: readonly WriterLine[];
	readonly couldWrite: readonly WriterLine[];
	/** Null for those who are told nothing of who there is. */
	readonly recipients: readonly RecipientLine[] | null;
	readonly couldHave: readonly CouldHave[];
	readonly mayWrite: boolean;
	/** How many decisions of the meeting could be taken over as a first section. */
	readonly decisions: number;
	/** The ids that a new section, and the section of decisions, would get. */
	readonly nextId: string;
	/** Whose page it is: they can't take themself off. */
	readonly by: string;
}

/**
 * A paper's page. Whoever reads it and does not write it is recorded.
 * @throws 404 as `paperFor` does.
 */
export function paperPage(service: Service, actor: Actor, paperId: string): PaperPage {
	return service.db.transaction(
		(tx) => {
			const found = paperFor(service, actor, 'paper.read', paperId, tx);
			const { paper, part, by, isWriter, mayWrite } = found;
			const { meeting, child, outcome } = part;
			const nameOf = namesOf(service, tx);
			const sections = sectionRows(tx, paper.id).map((row) => sectionView(service, row, nameOf));
			if (!isWriter && sections.length > 0) {
				const look = { action: 'paper.read', subject: paper.id, childId: child.id } as const;
				record(tx, actor, service.now(), look);
			}
			const times = timesOf(meeting, outcome);
			return {
				id: paper.id,
				meetingId: meeting.id,
				partId: part.part.id,
				name: fullName(service.vault, child),
				called: calledName(service.vault, child),
				meeting: meeting.kind,
				onDay: meeting.onDay,
				startsAt: meeting.startsAt,
				kind: paper.kind,
				writtenFor: paper.writtenFor,
				readers: readersOf(service, found),
				isJoint: paper.isJoint,
				dueAt: releaseDueAt(paper.kind, times, paperCalendar(service)),
				isEndAssumed: times.isEndAssumed && countsFromEnd(paper.kind, meeting.kind),
				sections: sections.map((one) => ({
					...one,
					isWithheld: isLeftOutByDefault(one),
					shown: bareHeading(one.heading) ?? ''
				})),
				writers: writersOf(service, tx, paper),
				couldWrite: mayWrite ? couldWrite(service, tx, found) : [],
				...recipientsOf(service, tx, found),
				mayWrite,
				decisions: mayWrite ? decisionsToTake(service, tx, found).length : 0,
				nextId: newId(),
				by: by.id
			};
		},
		{ behavior: 'immediate' }
	);
}

function recipientsOf(
	service: Service,
	db: Tx,
	found: PaperFor
): Pick<PaperPage, 'recipients' | 'couldHave'> {
	if (!found.mayPrepare) return { recipients: null, couldHave: [] };
	const { paper, part, by } = found;
	const all = couldHave(service, db, found).filter(({ id }) => id !== by.id);
	const nameOf = namesOf(service, db);
	const recipients = recipientRows(db, paper.id, by.id).map((row): RecipientLine => {
		const tied = all.find(({ id }) => id === row.recipientId);
		const isChild = row.recipientId === part.child.id;
		const pdf = pdfLine(service, db, { paper: paper.id, recipient: row.recipientId });
		return {
			id: row.recipientId,
			name: isChild ? calledName(service.vault, part.child) : nameOf(row.recipientId),
			as: tied?.as ?? '',
			contact: tied?.contact ?? null,
			language: row.language,
			needsEasyRead: row.needsEasyRead,
			hasSummary: row.summary !== null,
			pdf: pdf === null ? 'none' : pdf.toLookAt.length > 0 ? 'to-look-at' : 'ready'
		};
	});
	const listed = new Set(recipients.map(({ id }) => id));
	return { recipients, couldHave: all.filter(({ id }) => !listed.has(id)) };
}
