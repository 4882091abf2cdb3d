import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { decisionsDue } from '#lib/domain/meeting/decisions.ts';
import { hasParticipationCode, isConference } from '#lib/domain/meeting/kinds.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '../access/permit.ts';
import { askedBackBy, type AskedBackLine } from '../ask-back/of-part.ts';
import { taskClock } from '../caseload/clock.ts';
import { myDecisions, type MyDecision } from '../decisions/mine.ts';
import { meeting, meetingChild, meetingOutcome } from '../db/schema/index.ts';
import { midwayNotesTo, type MidwayNoteLine } from '../midway/notes.ts';
import { toldNothing, type ToldNothing } from '../decisions/told-nothing.ts';
import { IMPORTED } from '../import/run.ts';
import type { Service } from '../service.ts';
import { myWishes, type WishView } from './answers.ts';

/** A question back as its child sees it. */
export type MyAskBack = Pick<AskedBackLine, 'id' | 'words' | 'askedAt' | 'reply'>;

/** Something that can be asked back about, with what was. */
type Asked<T> = T & { readonly asked: readonly MyAskBack[] };

/** A meeting that was held, with all that came of it for this child. */
export interface CameOf {
	readonly partId: string;
	readonly kind: 'review' | 'conference';
	readonly day: DayISO;
	readonly decisions: readonly Asked<MyDecision>[];
	readonly wishes: readonly Asked<WishView>[];
	/** They were told that nothing was decided. */
	readonly nothing: ToldNothing | null;
	/** By when the decisions come, or were to come; null: they are here, or it was long ago. */
	readonly waiting: null | { readonly due: DayISO; readonly late: boolean };
}

/** All that came of what a child said, in their own words and those written to them. */
export interface CameOfIt {
	readonly meetings: readonly CameOf[];
	/** Wishes for meetings still to come, or for none. */
	readonly ahead: readonly Asked<WishView>[];
	readonly visits: readonly MidwayNoteLine[];
}

/** For so long after a meeting a child is told that decisions are owed to them. */
const OWED_DAYS = 56;

/** What came of it: only the child's own, and of that nothing that was not shared with them. */
export function cameOfIt(service: Service, actor: ChildActor): CameOfIt {
	permit(service, actor, 'decision.read-own', actor.id);
	const { db } = service;
	const asked = askedBackBy(service, db, actor.id).filter((one) => isOpenTo(actor, one.askedAt));
	const wishes = myWishes(service, actor).map((wish) => ({
		...wish,
		asked: asked.filter((one) => one.wishId === wish.id).map(shown)
	}));
	const decisions = myDecisions(service, actor).map((decision) => ({
		...decision,
		asked: asked.filter((one) => one.decisionId === decision.id).map(shown)
	}));
	const held = heldMeetings(service, actor.id);
	const ids = new Set(held.map(({ partId }) => partId));
	const told = toldNothing(service, db, [...ids]);
	const meetings = held.map(({ partId, kind, day, recordedHere }): CameOf => {
		const own = decisions.filter((one) => one.partId === partId);
		const said = own.length > 0 ? undefined : told.get(partId);
		const nothing = said && isOpenTo(actor, said.sharedAt) ? said : null;
		const isOwed = recordedHere && own.length === 0 && !told.has(partId);
		return {
			partId,
			kind,
			day,
			decisions: own,
			wishes: wishes.filter((wish) => wish.partId === partId),
			nothing,
			waiting: isOwed ? waitingFor(service, day) : null
		};
	});
	return {
		meetings: meetings.filter(
			(one) => one.decisions.length + one.wishes.length > 0 || (one.nothing ?? one.waiting)
		),
		ahead: wishes.filter((wish) => wish.partId === null || !ids.has(wish.partId)),
		visits: midwayNotesTo(service, db, actor.id).filter((one) => isOpenTo(actor, one.writtenAt))
	};
}

function shown({ id, words, askedAt, reply }: AskedBackLine): MyAskBack {
	return { id, words, askedAt, reply };
}

function waitingFor(service: Service, day: DayISO): CameOf['waiting'] {
	const clock = taskClock(service);
	const today = londonDay(clock.now);
	if (today > addDays(day, OWED_DAYS)) return null;
	const due = decisionsDue(day, clock);
	return { due, late: today > due };
}

/**
 * The child's held reviews and conferences, the last first. Of one that only an extract says was held
 * nobody here knows what was decided, and nothing is promised: `recordedHere` is false.
 */
function heldMeetings({ db }: Service, childId: string) {
	return db
		.select({
			partId: meetingChild.id,
			kind: meeting.kind,
			day: meeting.onDay,
			recordedBy: meetingOutcome.recordedBy
		})
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				eq(meetingChild.childId, childId),
				eq(meetingOutcome.outcome, 'held'),
				isNotNull(meeting.onDay)
			)
		)
		.orderBy(desc(meeting.onDay))
		.all()
		.flatMap(({ partId, kind, day, recordedBy }) => {
			if (day === null || !hasParticipationCode(kind)) return [];
			const recordedHere = recordedBy !== IMPORTED;
			return [
				{ partId, day, recordedHere, kind: isConference(kind) ? 'conference' : 'review' } as const
			];
		});
}
