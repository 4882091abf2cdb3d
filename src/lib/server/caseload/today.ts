import { addDays, compareDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { glassToReview } from '#lib/server/break-glass/review.ts';
import { partsIn } from '#lib/server/meetings/parts.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { cardRows, secondRow } from './asked.ts';
import { burnOf, type Burn } from './burn.ts';
import { lettersTo, type LetterKind } from './letters.ts';
import { openAlerts } from './open-alerts.ts';
import { midwaySoon } from './midway.ts';
import { openWork, ownParts, type OpenWork } from './open-work.ts';
import { caseloadOf, type Caseload } from './permitted.ts';
import { taskKinds, type TaskKind } from './task.ts';

/** One thing to do, with where it is done. */
export interface TodayRow {
	readonly kind: 'alert' | 'glass' | 'card' | 'second' | 'midway' | LetterKind | TaskKind;
	/** An open alert is always first. */
	readonly burn: Burn | 'now';
	readonly due: DayISO;
	readonly count: number;
	readonly childId: string;
	readonly child: string;
	/** The alert itself, where it is one. */
	readonly alertId: string | null;
	readonly meeting: null | {
		readonly id: string;
		readonly partId: string;
		readonly kind: MeetingKind;
		readonly onDay: DayISO;
		readonly startTime: string;
	};
}

/** What is older than eight weeks no longer burns; it stands in the follow-up list. */
const BACK_DAYS = 56;
const ORDER: readonly TodayRow['kind'][] = [
	'alert',
	'ring-me',
	'see-me',
	'message',
	'glass',
	'card',
	'second',
	...taskKinds,
	'midway'
];
const BURNS: readonly TodayRow['burn'][] = ['now', 'late', 'today', 'week'];

/**
 * Everything due from an IRO or chair today and in the seven days that follow, what burns first.
 * It is made of the actor's own ties only; somebody without any gets nothing.
 */
export function todayOf(service: Service, actor: Actor): TodayRow[] {
	const today = londonDay(service.now());
	const caseload = caseloadOf(service, actor);
	const rows = [
		...openAlerts(service, caseload),
		...lettersTo(service, caseload).map((letter) => ({ ...letter, alertId: null, meeting: null })),
		...glassRow(service, actor),
		...cardRows(service, actor, caseload),
		...secondRow(service, actor),
		...midwaySoon(service, caseload, BACK_DAYS).map((visit) => ({
			kind: 'midway' as const,
			count: 1,
			alertId: null,
			meeting: null,
			...visit
		})),
		...workRows(service, caseload, today)
	];
	return rows
		.map(
			(row) => ({ ...row, burn: row.kind === 'alert' ? 'now' : burnOf(row.due, today) }) as const
		)
		.filter((row) => row.burn !== 'later')
		.sort(byBurn);
}

/** What is late or due today by what it is; what is still to come by its day. */
function byBurn(a: TodayRow, b: TodayRow): number {
	const byKind = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
	const byDay = compareDays(a.due, b.due);
	return (
		BURNS.indexOf(a.burn) - BURNS.indexOf(b.burn) ||
		(a.burn === 'week' ? byDay || byKind : byKind || byDay)
	);
}

/** What was opened by break-glass and waits to be looked at: due the day after it was opened. */
function glassRow(service: Service, actor: Actor): Omit<TodayRow, 'burn'>[] {
	const open = (glassToReview(service, actor) ?? []).filter(({ mayReview }) => mayReview);
	const oldest = open.at(-1);
	if (!oldest) return [];
	const due = addDays(londonDay(oldest.openedAt), 1);
	const none = { childId: '', child: '', alertId: null, meeting: null };
	return [{ kind: 'glass', due, count: open.length, ...none }];
}

function workRows(service: Service, caseload: Caseload, today: DayISO): Omit<TodayRow, 'burn'>[] {
	const window = { from: addDays(today, -BACK_DAYS), to: addDays(today, 15) };
	const rows = ownParts(
		service,
		caseload,
		partsIn(service.db, caseload.of('views.status'), window)
	);
	return openWork(service, rows).flatMap((work) => rowsOf(service, work));
}

function rowsOf(service: Service, { row, tasks }: OpenWork): Omit<TodayRow, 'burn'>[] {
	const { meeting, child, partId } = row;
	const { id, kind, onDay, startTime } = meeting;
	return tasks.map((task) => ({
		kind: task.kind,
		due: task.due,
		count: task.count,
		childId: child.id,
		child: fullName(service.vault, child),
		alertId: null,
		meeting: { id, partId, kind, onDay, startTime }
	}));
}
