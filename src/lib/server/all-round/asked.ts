import { and, eq, inArray, ne } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import {
	ASKED_FOR_DAYS,
	CHANGED_FOR_DAYS,
	isRoundAnswer,
	lastDayToChange,
	mayStillSay,
	type RoundAnswers,
	type Side
} from '#lib/domain/meeting/all-round.ts';
import { hasParticipationCode, isConference } from '#lib/domain/meeting/kinds.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Ties } from '#lib/policy/ties.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { allRound, attendance, meetingGuest } from '#lib/server/db/schema/index.ts';
import { partsIn, type PartRow } from '#lib/server/meetings/parts.ts';
import type { Service } from '#lib/server/service.ts';

/** A meeting of which a grown-up is asked how it was: no child is named, nor anybody else who is asked. */
export interface AskedAllRound {
	readonly meetingId: string;
	readonly kind: 'review' | 'conference';
	readonly onDay: DayISO;
	readonly startTime: string;
	readonly side: Exclude<Side, 'child'>;
	readonly answers: RoundAnswers | null;
	readonly sentAt: number | null;
	/** The last day on which it can be said, or what was said changed. */
	readonly until: DayISO;
}

/**
 * The held meetings of which a grown-up may say how they were, the last first: those they were invited
 * to or noted as being at, about a child they are tied to today. Being a parent alone does not ask
 * them, for that would tell them of the meeting (SAFETY R3).
 */
export function askedAllRound(
	service: Service,
	actor: AdultActor,
	db: Tx = service.db
): AskedAllRound[] {
	const caseload = caseloadOf(service, actor, db);
	const today = londonDay(service.now());
	const from = addDays(today, -ASKED_FOR_DAYS - CHANGED_FOR_DAYS);
	const parts = partsIn(db, caseload.of('all-round.write'), { from, to: today }).filter(
		({ status, meeting: { kind, chairId } }) =>
			status === 'held' && hasParticipationCode(kind) && chairId !== actor.id
	);
	const mine = partsWith(db, actor.id, parts);
	const said = saidBy(db, actor.id, parts);
	const meetings = new Map<string, AskedAllRound>();
	for (const { partId, meeting, child } of parts.reverse()) {
		const side = sideOf(caseload.ties(child.id));
		const before = said.get(meeting.id);
		if (!mine.has(partId) || !side || meetings.has(meeting.id)) continue;
		if (!mayStillSay(meeting.onDay, before?.firstSentAt ?? null, service.now())) continue;
		meetings.set(meeting.id, {
			meetingId: meeting.id,
			kind: isConference(meeting.kind) ? 'conference' : 'review',
			onDay: meeting.onDay,
			startTime: meeting.startTime,
			side,
			answers: before ? answersOf(before) : null,
			sentAt: before?.sentAt ?? null,
			until: before ? lastDayToChange(before.firstSentAt) : addDays(meeting.onDay, ASKED_FOR_DAYS)
		});
	}
	return [...meetings.values()];
}

/** As what somebody with these ties is asked. Whoever runs the meeting is not asked. */
function sideOf(ties: Ties): AskedAllRound['side'] | null {
	if (ties.has('iro') || ties.has('chair')) return null;
	if (ties.has('carer')) return 'carer';
	return ties.has('parent') ? 'parent' : 'professional';
}

/** Of these parts those the adult was invited to, or was at. */
function partsWith(db: Tx, adultId: string, parts: readonly PartRow[]): ReadonlySet<string> {
	const ids = parts.map(({ partId }) => partId);
	const invited = db
		.select({ id: meetingGuest.meetingChildId })
		.from(meetingGuest)
		.where(and(inArray(meetingGuest.meetingChildId, ids), eq(meetingGuest.adultId, adultId)))
		.all();
	const came = db
		.select({ id: attendance.meetingChildId })
		.from(attendance)
		.where(
			and(
				inArray(attendance.meetingChildId, ids),
				eq(attendance.adultId, adultId),
				ne(attendance.how, 'absent')
			)
		)
		.all();
	return new Set([...invited, ...came].map(({ id }) => id));
}

type Row = typeof allRound.$inferSelect;

function saidBy(db: Tx, adultId: string, parts: readonly PartRow[]): ReadonlyMap<string, Row> {
	const meetingIds = [...new Set(parts.map(({ meeting }) => meeting.id))];
	const rows = db
		.select()
		.from(allRound)
		.where(and(inArray(allRound.meetingId, meetingIds), eq(allRound.adultId, adultId)))
		.all();
	return new Map(rows.map((row) => [row.meetingId, row]));
}

function answersOf({ heard, understood, next, again }: Row): RoundAnswers {
	const of = (text: string | null) => (isRoundAnswer(text) ? text : null);
	return { heard: of(heard), understood: of(understood), next: of(next), again: of(again) };
}
