import { inArray } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { agreementOf, type Agreement } from '#lib/domain/statistics/three-tellings.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { feedbackSaid } from '#lib/server/db/schema/index.ts';
import { askedIn } from '#lib/server/feedback/people.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { tellingsOf, type TellingRow } from './row.ts';
import { tellingRows } from './rows.ts';
import { seenParts, type SeenAs, type SeenPart } from './seen.ts';

/** One held meeting in the list: a conference with what its tellings come to, or a review with words. */
export interface ToldMeetingLine {
	readonly meetingId: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	readonly startTime: string;
	readonly children: readonly string[];
	readonly as: SeenAs;
	/** Disagree: of one person at least. Null: a review, which has no such figure. */
	readonly agreement: Agreement | null;
	/** How many said something with their name; for the manager alone. */
	readonly forms: number | null;
}

/** The held meetings of a period whose tellings this actor may see, the last first. */
export function toldMeetings(service: Service, actor: Actor, period: Period): ToldMeetingLine[] {
	const { db } = service;
	const parts = seenParts(service, asAdult(actor), period);
	const byMeeting = Map.groupBy(parts, ({ meeting }) => meeting.id);
	const conferences = [...byMeeting.values()]
		.map(([first]) => first!.meeting)
		.filter(({ kind }) => isConference(kind));
	const people = askedIn(db, period).filter(({ meetingId }) => byMeeting.has(meetingId));
	const { rows } = tellingRows(service, db, conferences, people);
	const ofMeeting = Map.groupBy(rows, ({ meetingId }) => meetingId);
	const forms = formsOf(db, [...byMeeting.keys()]);
	return [...byMeeting.values()].reverse().flatMap((own) => {
		const line = lineOf(service, own, ofMeeting.get(own[0]!.meeting.id) ?? [], forms);
		return line.agreement === null && !line.forms ? [] : [line];
	});
}

function lineOf(
	service: Service,
	own: readonly SeenPart[],
	rows: readonly TellingRow[],
	forms: ReadonlyMap<string, number>
): ToldMeetingLine {
	const { meeting, as } = own[0]!;
	const { id, kind, onDay, startTime } = meeting;
	const seen = new Set(own.map(({ partId }) => partId));
	const told = rows
		.filter(({ partId }) => seen.has(partId))
		.map((row) => agreementOf(tellingsOf(row)));
	const agreement = (['disagree', 'agree'] as const).find((one) => told.includes(one)) ?? 'alone';
	return {
		meetingId: id,
		kind,
		onDay,
		startTime,
		children: own.map(({ child }) => fullName(service.vault, child)),
		as,
		agreement: isConference(kind) ? agreement : null,
		forms: as === 'manager' ? (forms.get(id) ?? 0) : null
	};
}

function formsOf(db: Tx, meetingIds: readonly string[]): ReadonlyMap<string, number> {
	const rows = db
		.select({ meetingId: feedbackSaid.meetingId })
		.from(feedbackSaid)
		.where(inArray(feedbackSaid.meetingId, [...meetingIds]))
		.all();
	const counts = new Map<string, number>();
	for (const { meetingId } of rows) {
		if (meetingId !== null) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1);
	}
	return counts;
}
