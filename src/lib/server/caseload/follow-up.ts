import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { dueDay } from '#lib/domain/meeting/due.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { partsIn } from '#lib/server/meetings/parts.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { taskClock } from './clock.ts';
import { heardBy } from './heard-by.ts';
import { midwayLines, type MidwayLine } from './midway.ts';
import { openWork, ownParts, type OpenWork } from './open-work.ts';
import { caseloadOf } from './permitted.ts';
import type { TaskClock } from './task.ts';
import { isToFile } from './task-rules.ts';
import { withoutViews, type WithoutViews } from './without-views.ts';

/** One thing to follow up, about one child's part in one meeting. */
export interface FollowUpLine {
	readonly meetingId: string;
	readonly partId: string;
	readonly child: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	/** Who hears the child there today. */
	readonly by: string;
	/** That is the actor: they can put it right. */
	readonly own: boolean;
	readonly due: DayISO | null;
	readonly count: number;
	/** Two codes that differ, where that is what it is about. */
	readonly codes: { readonly here: string; readonly imported: string } | null;
}

/** How far back a run of meetings is looked for. */
const HISTORY_MONTHS = 36;

export interface FollowUp {
	readonly withoutViews: readonly WithoutViews[];
	readonly wishes: readonly FollowUpLine[];
	readonly codes: readonly FollowUpLine[];
	readonly differences: readonly FollowUpLine[];
	readonly toFile: readonly FollowUpLine[];
	/** Held, and no decision has reached the child in time. */
	readonly decisions: readonly FollowUpLine[];
	/** The actor's own visits that are late. */
	readonly midway: readonly MidwayLine[];
	/** Unconfirmed codes and filing are looked for from this day on. */
	readonly since: DayISO;
}

/**
 * What has been left lying, of all children of whom the actor may know how things stand: names,
 * dates and counts, no words.
 */
export function followUpOf(service: Service, actor: Actor): FollowUp {
	const caseload = caseloadOf(service, actor);
	const clock = taskClock(service);
	const today = londonDay(clock.now);
	const since = addMonths(today, -12);
	const childIds = caseload.of('views.status');
	const work = openWork(
		service,
		partsIn(service.db, childIds, { from: addMonths(today, -HISTORY_MONTHS) })
	);
	const by = heardBy(service, childIds);
	const own = new Set(
		ownParts(
			service,
			caseload,
			work.map(({ row }) => row)
		).map(({ partId }) => partId)
	);
	const line = lineWith(service, by, own);
	const recent = work.filter(({ row }) => row.meeting.onDay >= since);
	return {
		withoutViews: withoutViews(service, work, by),
		wishes: work
			.filter(({ facts }) => isOldWish(facts.wishes.oldestOpenAt, clock))
			.map((one) => line(one, dueOfOldest(one, clock), one.facts.wishes.open)),
		codes: recent.flatMap((one) => withTask(one, 'code', line)),
		differences: work
			.filter(({ facts: { code } }) => code.imported !== null && code.imported !== code.code)
			.map((one) => line(one, null, 1)),
		toFile: recent
			.filter(({ row, facts }) => isToFile({ status: row.status, ...facts }))
			.flatMap((one) => withTask(one, 'file', line)),
		decisions: recent
			.flatMap((one) => withTask(one, 'decisions', line))
			.filter(({ due }) => due !== null && due < today),
		midway: midwayLines(service, caseload, { to: addDays(today, -1) }),
		since
	};
}

type LineOf = (work: OpenWork, due: DayISO | null, count: number) => FollowUpLine;

function lineWith(
	{ vault }: Service,
	by: ReturnType<typeof heardBy>,
	own: ReadonlySet<string>
): LineOf {
	return ({ row, facts }, due, count) => ({
		meetingId: row.meeting.id,
		partId: row.partId,
		child: fullName(vault, row.child),
		kind: row.meeting.kind,
		onDay: row.meeting.onDay,
		by: by(row.child.id, row.meeting.kind),
		own: own.has(row.partId),
		due,
		count,
		codes:
			facts.code.code && facts.code.imported
				? { here: facts.code.code, imported: facts.code.imported }
				: null
	});
}

function withTask(
	work: OpenWork,
	kind: 'code' | 'file' | 'decisions',
	line: LineOf
): FollowUpLine[] {
	return work.tasks.filter((task) => task.kind === kind).map(({ due }) => line(work, due, 1));
}

/** When the oldest open wish was 5 working days old: the clock of decisions, from when it was made. */
function dueOfOldest({ facts }: OpenWork, clock: TaskClock): DayISO | null {
	const { oldestOpenAt } = facts.wishes;
	return oldestOpenAt === null ? null : dueDay('decisions', londonDay(oldestOpenAt), clock);
}

function isOldWish(oldestOpenAt: number | null, clock: TaskClock): boolean {
	if (oldestOpenAt === null) return false;
	return dueDay('decisions', londonDay(oldestOpenAt), clock) < londonDay(clock.now);
}
