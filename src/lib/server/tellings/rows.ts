import { inArray } from 'drizzle-orm';
import { hoursBetween } from '#lib/domain/calendar/london.ts';
import type { ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import { isChairNote } from '#lib/domain/statistics/three-tellings.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { chairNote, meetingChild, reportRelease } from '#lib/server/db/schema/index.ts';
import type { AskedPerson } from '#lib/server/feedback/people.ts';
import type { Service } from '#lib/server/service.ts';
import { verdictOnReport } from '#lib/server/statistics/kept/rules.ts';
import { namedAnswers } from './answers.ts';
import type { TellingRow, ToldMeeting } from './row.ts';

export interface MeetingTellings {
	readonly rows: readonly TellingRow[];
	/** Given with a name by somebody who is in no row any more: they were to be there, and are not now. */
	readonly unmatched: readonly (ClosedAnswer | null)[];
}

/**
 * The three tellings of some conferences, row by row. `people` are those who are asked after them. What
 * was given without a name is left out, for its rows hold no meeting. Asks nobody: call `permit` first.
 */
export function tellingRows(
	service: Service,
	db: Tx,
	meetings: readonly ToldMeeting[],
	people: readonly AskedPerson[]
): MeetingTellings {
	const ids = meetings.map(({ id }) => id);
	const parts = db.select().from(meetingChild).where(inArray(meetingChild.meetingId, ids)).all();
	const table = rowTable(parts);
	addLog(db, meetings, parts, table);
	addNotes(db, parts, table);
	const answers = namedAnswers(service, db, ids);
	const answered = (meetingId: string, adultId: string, partIds: readonly string[]) => {
		const answer = answers.of({ meetingId, adultId });
		if (answer === undefined) return;
		for (const partId of partIds) table.put(partId, adultId, { answer });
	};
	for (const { meetingId, adultId, partIds } of people) answered(meetingId, adultId, partIds);
	for (const { meetingId, partId, adultId } of table.all()) answered(meetingId, adultId, [partId]);
	return { rows: table.all(), unmatched: answers.rest() };
}

type PartRow = typeof meetingChild.$inferSelect;
type Table = ReturnType<typeof rowTable>;

/** Rows by part and person, each filled from several sources. */
function rowTable(parts: readonly PartRow[]) {
	const meetingOf = new Map(parts.map(({ id, meetingId }) => [id, meetingId] as const));
	const rows = new Map<string, TellingRow>();
	return {
		put(partId: string, adultId: string, told: Partial<TellingRow>): void {
			const meetingId = meetingOf.get(partId);
			if (meetingId === undefined) return;
			const empty = { meetingId, partId, adultId, log: null, answer: null, noted: null };
			const key = `${partId}/${adultId}`;
			rows.set(key, { ...empty, ...rows.get(key), ...told });
		},
		all: (): readonly TellingRow[] => [...rows.values()]
	};
}

function addLog(
	db: Tx,
	meetings: readonly ToldMeeting[],
	parts: readonly PartRow[],
	table: Table
): void {
	const of = new Map(meetings.map((one) => [one.id, one] as const));
	const partOf = new Map(parts.map((one) => [`${one.meetingId}/${one.childId}`, one.id] as const));
	const due = db
		.select()
		.from(reportRelease)
		.where(inArray(reportRelease.meetingId, [...of.keys()]))
		.all();
	for (const { meetingId, childId, adultId, releasedAt, openedAt } of due) {
		const [partId, told] = [partOf.get(`${meetingId}/${childId}`), of.get(meetingId)];
		if (!partId || !told || !isConference(told.kind)) continue;
		const verdict = verdictOnReport(told.kind, releasedAt, told.startsAt);
		const hoursAhead = releasedAt === null ? null : hoursBetween(releasedAt, told.startsAt);
		table.put(partId, adultId, { log: { verdict, hoursAhead, openedAt } });
	}
}

function addNotes(db: Tx, parts: readonly PartRow[], table: Table): void {
	const ids = parts.map(({ id }) => id);
	const notes = db.select().from(chairNote).where(inArray(chairNote.meetingChildId, ids)).all();
	for (const { meetingChildId, adultId, inTime } of notes) {
		if (isChairNote(inTime)) table.put(meetingChildId, adultId, { noted: inTime });
	}
}
