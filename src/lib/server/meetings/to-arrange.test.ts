import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { addChildToMeeting, addMeeting } from './arrange.ts';
import { arrange } from './change.ts';
import { meetingsToArrange } from './to-arrange.ts';

describe('meetings to arrange', () => {
	it('are those due and without a day, for whoever may arrange them', () => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const child = aChild(service, '2014-05-01');
		const iro = anAdult(service, ['iro']);
		const worker = anAdult(service, ['social-worker']);
		const support = anAdult(service, ['business-support'], { teamId });
		allocated(service, iro, child, 'iro', { teamId });
		allocated(service, worker, child, 'social-worker');
		const due = (dueOn: DayISO) => {
			const kind = 'looked-after-review';
			const meetingId = addMeeting(service.db, { ref: newId(), kind, onDay: null });
			addChildToMeeting(service.db, { meetingId, childId: child.id, dueOn });
			return meetingId;
		};
		const late = due('2026-03-09');
		const soon = due('2026-05-05');
		due('2026-05-06');
		const listed = () =>
			meetingsToArrange(service, support).map((one) => [one.meetingId, one.late]);
		expect(listed()).toEqual([
			[late, true],
			[soon, false]
		]);
		expect(meetingsToArrange(service, worker)).toEqual([]);
		const given = { onDay: '2026-03-20', startTime: '10:00', minutes: null, venue: null } as const;
		expect(arrange(service, iro, late, given)).toBeNull();
		expect(listed()).toEqual([[soon, false]]);
	});
});
