import { and, asc, between, eq, inArray } from 'drizzle-orm';
import { dateFirst } from '#lib/domain/calendar/parse-day.ts';
import { isInSsda903, MEETING_KINDS } from '#lib/domain/meeting/kinds.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { child, meeting, meetingChild, meetingOutcome, participation } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** The header as the national file has it. */
export const SSDA903_HEADER = 'CHILD,DOB,REVIEW,REVIEW_CODE';

const KINDS = MEETING_KINDS.filter(isInSsda903);

/** The reviews file of a period, and how many held reviews are not in it for want of a code. */
export interface Ssda903 {
	readonly text: string;
	readonly rows: number;
	readonly unrecorded: number;
}

/**
 * The SSDA903 reviews of a period, by child and day: one row for each held review with a confirmed
 * code. Lines end with a line feed and nothing stands before the header: the guide asks for CSV and no
 * more, the validators take either ending, and a byte order mark would spoil the first column's name.
 * `forSpreadsheet` sets an apostrophe before an
 * id that a spreadsheet would take for a formula; no id of the national scheme begins so, and for
 * programs ids stay as they are. Asks nobody: see `writeSsda903` and `takeSsda903`.
 */
export function ssda903(
	service: Service,
	{ from, to }: Period,
	{ forSpreadsheet = false } = {}
): Ssda903 {
	const held = service.db
		.select({
			ref: child.ref,
			dob: child.dob,
			onDay: meeting.onDay,
			code: participation.code
		})
		.from(meeting)
		.innerJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.innerJoin(meetingChild, eq(meetingChild.meetingId, meeting.id))
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.leftJoin(participation, eq(participation.meetingChildId, meetingChild.id))
		.where(
			and(
				between(meeting.onDay, from, to),
				inArray(meeting.kind, KINDS),
				eq(meetingOutcome.outcome, 'held')
			)
		)
		.orderBy(asc(child.ref), asc(meeting.onDay))
		.all();
	const idOf = forSpreadsheet ? asText : (id: string) => id;
	const rows = held.flatMap(({ ref, dob, onDay, code }) =>
		onDay === null || code === null
			? []
			: [[idOf(ref), dateFirst(dob), dateFirst(onDay), code].map(quoted).join(',')]
	);
	return {
		text: [SSDA903_HEADER, ...rows].join('\n') + '\n',
		rows: rows.length,
		unrecorded: held.length - rows.length
	};
}

/** A value as CSV has it; only an id of a child could need the quotation marks. */
function quoted(value: string): string {
	return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A value no spreadsheet runs: `=`, `+`, `-` and `@` begin a formula there. */
function asText(value: string): string {
	return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
