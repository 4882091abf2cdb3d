import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays } from '#lib/domain/calendar/day.ts';
import { workingDayFrom } from '#lib/domain/calendar/working-days.ts';
import { addChildToMeeting, addMeeting } from '../meetings/arrange.ts';
import { inviteGuest } from './guest.ts';
import type { Past, World } from './upcoming.ts';

/**
 * A review some days ago that the IRO had asked for early, so that every page has something to say of
 * what comes back: for one child it is still to come, for one it is late, for one it came and was put
 * right since, for one it came late.
 */
const recent = [
	{ child: 'DEMO-C1', daysAgo: 3 },
	{ child: 'DEMO-C2', daysAgo: 14 },
	{ child: 'DEMO-C3', daysAgo: 10 },
	{ child: 'DEMO-C4', daysAgo: 28 }
] as const;

/** Adds the reviews of the last weeks, with who was invited. */
export function addRecent({ tx, today, adults, children }: World): Map<string, Past> {
	const parts = new Map<string, Past>();
	for (const { child, daysAgo } of recent) {
		const day = workingDayFrom(addDays(today, -daysAgo), ENGLAND_AND_WALES);
		const meeting = addMeeting(tx, {
			ref: `RECENT-${child}`,
			kind: 'looked-after-review',
			onDay: day,
			startTime: '15:30',
			minutes: 45,
			venue: 'Kestrel Youth Club',
			chairId: adults.get('DEMO-IRO')!
		});
		const part = addChildToMeeting(tx, {
			meetingId: meeting,
			childId: children.get(child)!,
			ref: `R1B-${child}`,
			dueOn: addDays(day, 10)
		});
		const invite = (ref: string, label: string) => inviteGuest(tx, part, adults.get(ref)!, label);
		invite('DEMO-SOCIAL-WORKER', 'Tamsin, your social worker');
		if (child === 'DEMO-C1') invite('DEMO-CARER', 'Barnaby, who looks after you');
		if (child === 'DEMO-C2') {
			invite('DEMO-PARENT', 'Your mum');
			invite('DEMO-PARTNER', 'Your teacher');
		}
		parts.set(child, { meeting, part, day, chair: 'DEMO-IRO' });
	}
	return parts;
}
