import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import { calledName, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

/** Which meeting, and which child of it, a staff page is about. */
export interface PartHead {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly called: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startTime: ClockTime;
}

/** The head of a page about one child's part. */
export function headOf(
	{ vault }: Pick<Service, 'vault'>,
	{ meeting, part, child }: Part
): PartHead {
	return {
		meetingId: meeting.id,
		partId: part.id,
		name: fullName(vault, child),
		called: calledName(vault, child),
		kind: meeting.kind,
		onDay: meeting.onDay,
		startTime: meeting.startTime
	};
}
