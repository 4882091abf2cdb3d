import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { newId } from '#lib/server/db/id.ts';
import { addChildToMeeting, addMeeting } from '#lib/server/meetings/arrange.ts';
import type { Service } from '#lib/server/service.ts';

/** A meeting about some children; gives its id and each child's part, in the same order. */
export function aMeeting(
	service: Service,
	children: readonly { id: string }[],
	given: { kind?: MeetingKind; onDay?: DayISO } = {}
): { meetingId: string; parts: string[] } {
	const meetingId = addMeeting(service.db, {
		ref: newId(),
		kind: given.kind ?? 'looked-after-review',
		onDay: given.onDay ?? '2026-03-24',
		startTime: '15:30'
	});
	const parts = children.map((child) =>
		addChildToMeeting(service.db, { meetingId, childId: child.id, askedAt: service.now() })
	);
	return { meetingId, parts };
}
