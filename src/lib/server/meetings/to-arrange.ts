import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { partsWithoutDay } from './parts.ts';

/** A meeting that is due and has no day yet. */
export interface ToArrange {
	readonly meetingId: string;
	readonly partId: string;
	readonly kind: MeetingKind;
	readonly child: string;
	readonly dueOn: DayISO | null;
	/** The due day is past. */
	readonly late: boolean;
}

/** How far ahead a meeting that is due is looked for: eight weeks. */
const AHEAD_DAYS = 56;

/** Meetings the actor may arrange that are due and have no day, earliest due first. */
export function meetingsToArrange(service: Service, actor: Actor): ToArrange[] {
	const today = londonDay(service.now());
	const childIds = caseloadOf(service, actor).of('meeting.arrange');
	return partsWithoutDay(service.db, childIds, addDays(today, AHEAD_DAYS)).map((row) => ({
		meetingId: row.meeting.id,
		partId: row.partId,
		kind: row.meeting.kind,
		child: fullName(service.vault, row.child),
		dueOn: row.dueOn,
		late: row.dueOn !== null && row.dueOn < today
	}));
}
