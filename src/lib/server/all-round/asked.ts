import { and, eq, inArray } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import {
	ASKED_FOR_DAYS,
	CHANGED_FOR_DAYS,
	lastDayToChange,
	mayStillSay,
	type RoundAnswers,
	type Side
} from '#lib/domain/meeting/all-round.ts';
import { hasParticipationCode, isConference } from '#lib/domain/meeting/kinds.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Tie, Ties } from '#lib/policy/ties.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meetingGuest } from '#lib/server/db/schema/index.ts';
import { partsCameTo } from '#lib/server/meetings/came.ts';
import { partsIn, type PartRow } from '#lib/server/meetings/parts.ts';
import type { Service } from '#lib/server/service.ts';
import { roundSaidBy } from './kept.ts';

/** A meeting of which a grown-up is asked how it was: no child is named, nor anybody else who is asked. */
export interface AskedAllRound {
	/** This person's own name for it in addresses: nobody else who is asked has the same (SAFETY R4). */
	readonly askedId: string;
	/** For the staff, whose pages name the meeting anyway. It goes to no page of the family. */
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
	const meetings = new Map<string, AskedAllRound>();
	for (const { partId, meeting, child } of parts.reverse()) {
		const side = sideOf(caseload.ties(child.id));
		if (!mine.has(partId) || !side || meetings.has(meeting.id)) continue;
		const before = roundSaidBy(service, db, { meetingId: meeting.id, personId: actor.id });
		if (!mayStillSay(meeting.onDay, before?.firstSentAt ?? null, service.now())) continue;
		meetings.set(meeting.id, {
			askedId: askedIds(service, actor, meeting.id)[0]!,
			meetingId: meeting.id,
			kind: isConference(meeting.kind) ? 'conference' : 'review',
			onDay: meeting.onDay,
			startTime: meeting.startTime,
			side,
			answers: before?.answers ?? null,
			sentAt: before?.sentAt ?? null,
			until: before ? lastDayToChange(before.firstSentAt) : addDays(meeting.onDay, ASKED_FOR_DAYS)
		});
	}
	return [...meetings.values()];
}

/** The ids by which a meeting is asked of this adult: one for each key at hand, that of today's first. */
export function askedIds(
	{ vault }: Pick<Service, 'vault'>,
	{ id }: AdultActor,
	meetingId: string
): readonly string[] {
	return vault.marks('all-round.asked', `${meetingId}/${id}`);
}

const RUNS_IT = ['iro', 'iro-cover', 'chair', 'chair-cover'] as const satisfies readonly Tie[];

/** As what somebody with these ties is asked. Whoever runs the meeting is not asked, nor their cover. */
function sideOf(ties: Ties): AskedAllRound['side'] | null {
	if (RUNS_IT.some((tie) => ties.has(tie))) return null;
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
	return new Set([...invited.map(({ id }) => id), ...partsCameTo(db, adultId, ids)]);
}
