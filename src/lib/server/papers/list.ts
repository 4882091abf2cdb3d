import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { releaseDueAt } from '#lib/domain/report/release-clock.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { paper, paperSection, paperWriter } from '#lib/server/db/schema/index.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { bandSetOf, calledName, fullName } from '#lib/server/people/child.ts';
import { paperCalendar, timesOf } from '#lib/server/release/calendar.ts';
import type { Service } from '#lib/server/service.ts';
import { kindsWrittenBy, seesEveryPaper } from './kinds.ts';
import { namesOf } from './names.ts';
import type { PaperRow } from './paper-for.ts';

/** A paper in a list. */
export interface PaperLine {
	readonly id: string;
	readonly kind: DocumentKind;
	readonly writtenFor: PaperRow['writtenFor'];
	readonly isJoint: boolean;
	readonly sections: number;
	readonly writers: readonly string[];
	readonly begunAt: number;
	/** The last moment at which it is released in time; null: no clock runs. */
	readonly dueAt: number | null;
}

/** The papers of one child for one meeting that somebody may see, and what they may begin. */
export interface PapersPage {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly called: string;
	readonly band: Band;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly papers: readonly PaperLine[];
	readonly mayBegin: readonly DocumentKind[];
	/** The id of the paper that the form would begin. */
	readonly nextId: string;
}

/**
 * The papers of a part: all of them for those who chair, support or manage, their own for others.
 * @throws 404 unless the actor may read papers about this child.
 */
export function papersPage(service: Service, actor: Actor, ids: PartIds): PapersPage {
	const part = partFor(service, actor, 'paper.read', ids);
	const { db, vault } = service;
	const by = asAdult(actor);
	const ties = tiesTo(db, by, part.child.id, londonDay(service.now()), service.now());
	const { meeting, child } = part;
	const rows = db
		.select()
		.from(paper)
		.where(eq(paper.meetingChildId, part.part.id))
		.orderBy(asc(paper.begunAt), asc(paper.id))
		.all();
	const own = new Set(seesEveryPaper(ties) ? rows.map(({ id }) => id) : writtenBy(db, by.id, rows));
	return {
		meetingId: meeting.id,
		partId: part.part.id,
		name: fullName(vault, child),
		called: calledName(vault, child),
		band: bandOf(child.dob, londonDay(service.now()), bandSetOf(child)),
		kind: meeting.kind,
		onDay: meeting.onDay,
		papers: linesOf(
			service,
			db,
			rows.filter(({ id }) => own.has(id)),
			() => part
		),
		mayBegin: kindsWrittenBy(ties, meeting.kind),
		nextId: newId()
	};
}

/** Of these papers those that somebody writes. */
function writtenBy(db: Tx, adultId: string, rows: readonly PaperRow[]): string[] {
	const ids = rows.map(({ id }) => id);
	return db
		.select({ id: paperWriter.paperId })
		.from(paperWriter)
		.where(and(eq(paperWriter.adultId, adultId), inArray(paperWriter.paperId, ids)))
		.orderBy(desc(paperWriter.since))
		.all()
		.map(({ id }) => id);
}

/** Some papers as a list shows them. Ask first who may see them. */
export function linesOf(
	service: Service,
	db: Tx,
	rows: readonly PaperRow[],
	partOf: (row: PaperRow) => Pick<Part, 'meeting' | 'outcome'>
): PaperLine[] {
	const ids = rows.map(({ id }) => id);
	const nameOf = namesOf(service, db);
	const calendar = paperCalendar(service);
	const writers = Map.groupBy(
		db
			.select()
			.from(paperWriter)
			.where(inArray(paperWriter.paperId, ids))
			.orderBy(asc(paperWriter.since))
			.all(),
		({ paperId }) => paperId
	);
	const counts = new Map(
		db
			.select({ id: paperSection.paperId, sections: count() })
			.from(paperSection)
			.where(inArray(paperSection.paperId, ids))
			.groupBy(paperSection.paperId)
			.all()
			.map(({ id, sections }) => [id, sections])
	);
	return rows.map((row) => {
		const { meeting, outcome } = partOf(row);
		return {
			id: row.id,
			kind: row.kind,
			writtenFor: row.writtenFor,
			isJoint: row.isJoint,
			sections: counts.get(row.id) ?? 0,
			writers: (writers.get(row.id) ?? []).map(({ adultId }) => nameOf(adultId)),
			begunAt: row.begunAt,
			dueAt: releaseDueAt(row.kind, timesOf(meeting, outcome), calendar)
		};
	});
}
