import type { Part } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

/** Whether the meeting is under way or over. */
export function hasBegun({ now }: Pick<Service, 'now'>, { meeting, status }: Part): boolean {
	return status === 'held' || (meeting.startsAt !== null && meeting.startsAt <= now());
}
