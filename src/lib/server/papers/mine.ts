import { desc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import {
	child,
	meeting,
	meetingChild,
	meetingOutcome,
	paper,
	paperWriter
} from '#lib/server/db/schema/index.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { linesOf, type PaperLine } from './list.ts';

/** A paper that somebody writes, with what it is for. */
export interface MyPaper extends PaperLine {
	readonly name: string;
	readonly meeting: MeetingKind;
	readonly onDay: DayISO | null;
}

/** The papers that this adult writes, about children they are still tied to, the last meeting first. */
export function myPapers(service: Service, actor: Actor): MyPaper[] {
	const { db, vault } = service;
	const by = asAdult(actor);
	const allowed = new Set(caseloadOf(service, by).of('paper.write'));
	const rows = db
		.select({ paper, meeting, child, outcome: meetingOutcome })
		.from(paperWriter)
		.innerJoin(paper, eq(paper.id, paperWriter.paperId))
		.innerJoin(meetingChild, eq(meetingChild.id, paper.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, paper.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(paperWriter.adultId, by.id))
		.orderBy(desc(meeting.onDay), desc(paper.begunAt))
		.all()
		.filter((row) => allowed.has(row.child.id));
	const byId = new Map(rows.map((row) => [row.paper.id, row]));
	const lines = linesOf(
		service,
		db,
		rows.map((row) => row.paper),
		({ id }) => byId.get(id)!
	);
	return lines.map((line) => {
		const row = byId.get(line.id)!;
		return {
			...line,
			name: fullName(vault, row.child),
			meeting: row.meeting.kind,
			onDay: row.meeting.onDay
		};
	});
}
