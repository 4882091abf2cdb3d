import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { ownParts } from '#lib/server/caseload/open-work.ts';
import { caseloadOf, type Caseload } from '#lib/server/caseload/permitted.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { factsOf, type PartFacts } from './facts.ts';
import { partsIn, type PartRow, type Window } from './parts.ts';

const opening = ['views.status', 'views.read'] as const;

/** How one child's part stands, in a list; null for those who see names and dates only. */
export interface LineStanding {
	readonly views: PartFacts['views']['state'];
	readonly talk: string | null;
	readonly openWishes: number;
	readonly code: string | null;
}

/** One meeting in a list, with those of its children that the actor may see. */
export interface MeetingLine {
	readonly id: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	readonly startTime: ClockTime;
	/** Null for those who see names and dates only. */
	readonly status: MeetingStatus | null;
	readonly children: readonly {
		readonly partId: string;
		readonly name: string;
		/** There is more of it to see than the name. */
		readonly open: boolean;
		readonly standing: LineStanding | null;
	}[];
}

/**
 * The meetings of a window that the actor may see. `own`: only those at which they hear the child;
 * `child`: only that child's, and of them only that child's part.
 */
export function meetingLines(
	service: Service,
	actor: Actor,
	window: Window,
	{ own = false, child: only }: { readonly own?: boolean; readonly child?: string } = {}
): MeetingLine[] {
	const caseload = caseloadOf(service, actor);
	const mine = caseload.of('meeting.see');
	const seen = partsIn(service.db, only ? mine.filter((id) => id === only) : mine, window);
	const rows = own ? ownParts(service, caseload, seen) : seen;
	const facts = factsOf(
		service.db,
		rows.map(({ partId }) => partId)
	);
	const groups = Map.groupBy(rows, ({ meeting }) => meeting.id);
	return [...groups.values()].flatMap((parts) => lineOf(service, caseload, parts, facts));
}

function lineOf(
	service: Service,
	caseload: Caseload,
	parts: readonly PartRow[],
	facts: (partId: string) => PartFacts
): MeetingLine[] {
	const [first] = parts;
	if (!first) return [];
	const { id, kind, onDay, startTime } = first.meeting;
	const knows = parts.some(({ child }) => caseload.may('views.status', child.id));
	return [
		{
			id,
			kind,
			onDay,
			startTime,
			status: knows ? first.status : null,
			children: parts.map(({ partId, child }) => ({
				partId,
				name: fullName(service.vault, child),
				open: opening.some((action) => caseload.may(action, child.id)),
				standing: caseload.may('views.status', child.id) ? standingOf(facts(partId)) : null
			}))
		}
	];
}

function standingOf({ views, work, wishes, code }: PartFacts): LineStanding {
	return { views: views.state, talk: work.talk, openWishes: wishes.open, code: code.code };
}
