import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { countsFromEnd, releaseDueAt } from '#lib/domain/report/release-clock.ts';
import { inArray } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { meetingOutcome } from '../db/schema/index.ts';
import { partsIn, type PartRow } from '../meetings/parts.ts';
import type { Service } from '../service.ts';
import { papersOfParts, type BoardPaper, type RecipientRow } from './papers-of-parts.ts';
import { paperCalendar, timesOf } from './calendar.ts';

/** How far back and ahead the board looks. */
const BACK_DAYS = 28;
const AHEAD_DAYS = 35;
/** A review without a report is shown this long before; a conference as soon as it is planned. */
const REVIEW_AHEAD_DAYS = 10;

/** One paper for one recipient, or one that is missing, with the clock it runs by. For the server only. */
export interface DuePaper {
	readonly part: PartRow;
	readonly kind: DocumentKind;
	/** Null: nobody has begun one. */
	readonly paper: BoardPaper | null;
	/** Null: nobody is to have it yet. */
	readonly recipient: RecipientRow | null;
	readonly dueAt: Instant | null;
	/** It is counted from an end of the meeting that nobody said. */
	readonly isEndAssumed: boolean;
}

/**
 * Everything that is to go out about these children, or went out, around now. Every clock is worked
 * out from the meeting as it is now, so one that is moved has another.
 */
export function duePapers(service: Service, db: Tx, childIds: readonly string[]): DuePaper[] {
	const today = londonDay(service.now());
	const window = { from: addDays(today, -BACK_DAYS), to: addDays(today, AHEAD_DAYS) };
	const parts = partsIn(db, childIds, window).filter(
		({ status, meeting }) =>
			status !== 'cancelled' && status !== 'rearranged' && meeting.kind !== 'midway-review'
	);
	const papers = papersOfParts(
		db,
		parts.map(({ partId }) => partId)
	);
	const outcomes = new Map(
		db
			.select()
			.from(meetingOutcome)
			.where(inArray(meetingOutcome.meetingId, [...new Set(parts.map((part) => part.meeting.id))]))
			.all()
			.map((row) => [row.meetingId, row])
	);
	const calendar = paperCalendar(service);
	return parts.flatMap((part) => {
		const times = timesOf(part.meeting, outcomes.get(part.meeting.id) ?? null);
		const own = papers.get(part.partId) ?? [];
		const clockOf = (kind: DocumentKind) => ({
			kind,
			dueAt: releaseDueAt(kind, times, calendar),
			isEndAssumed: times.isEndAssumed && countsFromEnd(kind, times.kind)
		});
		const begun = own.flatMap((paper): DuePaper[] => {
			const line = { part, paper, ...clockOf(paper.kind) };
			return paper.recipients.length > 0
				? paper.recipients.map((recipient) => ({ ...line, recipient }))
				: [{ ...line, recipient: null }];
		});
		const missing = missingFor(part, own, times.endedAt, today).map((kind) => ({
			part,
			paper: null,
			recipient: null,
			...clockOf(kind)
		}));
		return [...begun, ...missing];
	});
}

/** The kinds of paper that there should be and nobody has begun. */
function missingFor(
	{ meeting, status }: PartRow,
	papers: readonly BoardPaper[],
	endedAt: Instant | null,
	today: DayISO
): DocumentKind[] {
	const has = (kind: DocumentKind) => papers.some((paper) => paper.kind === kind);
	if (status === 'held') {
		return isConference(meeting.kind) && endedAt !== null && !has('decision-sheet')
			? ['decision-sheet']
			: [];
	}
	if (has('report') || meeting.onDay < today) return [];
	const isNear = meeting.onDay <= addDays(today, REVIEW_AHEAD_DAYS);
	return isConference(meeting.kind) || isNear ? ['report'] : [];
}
