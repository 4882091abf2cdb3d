import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { needsOf, nextStatuses } from '#lib/domain/meeting/status.ts';
import type { MeetingStatus, StatusNeed } from '#lib/domain/meeting/status.ts';
import { problemsOfChange } from '#lib/domain/meeting/status-change.ts';
import { dueDay } from '#lib/domain/meeting/due.ts';
import { reportDueAt } from '#lib/domain/report/due-at.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { taskClock } from '#lib/server/caseload/clock.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { authorisers, type Authoriser } from './authorisers.ts';
import { childOfMeeting, type ChildOfMeeting } from './child-of-meeting.ts';
import { meetingFor, type MeetingFor } from './meeting-for.ts';
import { mayOnPart } from './part.ts';

/** What whoever arranges a meeting sees of it as a whole. */
export interface ArrangePanel {
	readonly status: MeetingStatus;
	readonly minutes: number | null;
	readonly venue: string | null;
	/** It can still be moved. */
	readonly open: boolean;
	/** The last moment at which reports reach the family in time; null: none, or no day yet. */
	readonly reportsDue: number | null;
	/** By when decisions are shared. */
	readonly decisionsDue: DayISO | null;
	readonly next: readonly { readonly to: MeetingStatus; readonly needs: readonly StatusNeed[] }[];
	readonly outcome: null | {
		readonly reason: string | null;
		readonly authoriser: string | null;
		readonly by: string | null;
		readonly at: number;
		/** When a held meeting ended; null: not said. */
		readonly endedAt: number | null;
	};
	readonly authorisers: readonly Authoriser[];
}

/** A meeting with those of its children that the actor may see, each apart. */
export interface MeetingPage {
	readonly id: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startTime: string;
	/** Null for those who see names and dates only. */
	readonly status: MeetingStatus | null;
	readonly arrange: ArrangePanel | null;
	readonly children: readonly ChildOfMeeting[];
}

/** A meeting's page. @throws 404 unless the actor may see a meeting of one of its children. */
export function meetingPage(service: Service, actor: Actor, meetingId: string): MeetingPage {
	const found = meetingFor(service, actor, 'meeting.see', meetingId);
	const { meeting } = found.parts[0];
	const any = (action: 'views.status' | 'meeting.arrange') =>
		found.parts.some((part) => mayOnPart(service, actor, action, part));
	return {
		id: meeting.id,
		kind: meeting.kind,
		onDay: meeting.onDay,
		startTime: meeting.startTime,
		status: any('views.status') ? found.status : null,
		arrange: any('meeting.arrange') ? arrangePanel(service, found) : null,
		children: found.parts.map((part) => childOfMeeting(service, actor, part))
	};
}

function arrangePanel(service: Service, { parts, status }: MeetingFor): ArrangePanel {
	const { meeting, outcome } = parts[0];
	const clock = taskClock(service);
	const name = (id: string | null) => id && nameOfAdult(service.db, service.vault, id);
	return {
		status,
		minutes: meeting.minutes,
		venue: meeting.venue,
		open: status === 'planned' || status === 'adjourned',
		reportsDue: meeting.startsAt && reportDueAt(meeting.kind, meeting.startsAt, clock),
		decisionsDue: meeting.onDay && dueDay('decisions', meeting.onDay, clock),
		next: offered(status, meeting.onDay, londonDay(service.now())),
		outcome: outcome && {
			reason: outcome.reason,
			authoriser: name(outcome.authorisedBy),
			by: name(outcome.recordedBy),
			at: outcome.recordedAt,
			endedAt: outcome.endedAt
		},
		authorisers: authorisers(service)
	};
}

/** The changes of status there are today: a meeting that is still to come has not been held. */
function offered(status: MeetingStatus, onDay: DayISO | null, today: DayISO): ArrangePanel['next'] {
	if (onDay === null) return [];
	const given = { from: status, day: onDay, authoriser: '…', reason: '…', newDay: onDay };
	return nextStatuses(status)
		.filter((to) => problemsOfChange({ ...given, to }, today).length === 0)
		.map((to) => ({ to, needs: needsOf(status, to) ?? [] }));
}
