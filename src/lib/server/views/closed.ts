import type { Instant } from '#lib/domain/calendar/london.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';

/** Why views can no longer be changed: the meeting has begun, or it will not be. */
export type Closed = 'begun' | 'cancelled' | 'rearranged';

/** Views can be written, changed and taken back until the very moment the meeting starts. */
export function closedBecause(
	meeting: { readonly startsAt: Instant | null; readonly status: MeetingStatus },
	now: Instant
): Closed | null {
	switch (meeting.status) {
		case 'held':
		case 'adjourned':
			return 'begun';
		case 'cancelled':
		case 'rearranged':
			return meeting.status;
		case 'planned':
			return meeting.startsAt !== null && now >= meeting.startsAt ? 'begun' : null;
	}
}
