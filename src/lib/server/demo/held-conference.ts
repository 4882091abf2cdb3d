import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { workingDayFrom } from '#lib/domain/calendar/working-days.ts';
import { addChildToMeeting, addMeeting } from '../meetings/arrange.ts';
import { changeStatus } from '../meetings/outcome.ts';
import { recordAttendance } from '../participation/attendance.ts';
import { confirmCode } from '../participation/confirm.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { clockAt } from './clock-at.ts';
import { inviteGuest } from './guest.ts';
import type { Made } from './history.ts';
import type { Past } from './upcoming.ts';

/** How many days ago the made-up family's last conference was. */
const DAYS_AGO = 12;

/**
 * The last conference about Juno, Wren and Ash: their mother came, their father was heard on his own.
 * Gives each child's part by extract id.
 */
export function addHeldConference(service: Service, made: Made): Map<string, Past> {
	const { adults, children } = made;
	const day = workingDayFrom(addDays(londonDay(service.now()), -DAYS_AGO), ENGLAND_AND_WALES);
	const parts = new Map<string, Past>();
	const meeting = service.db.transaction(
		(tx) => {
			const meetingId = addMeeting(tx, {
				ref: 'LAST-CONFERENCE',
				kind: 'review-conference',
				onDay: day,
				startTime: '10:00',
				minutes: 120,
				venue: 'Market Hall, room 1',
				chairId: adults.get('DEMO-CHAIR')!
			});
			for (const ref of ['DEMO-C2', 'DEMO-C5', 'DEMO-C6']) {
				const childId = children.get(ref)!;
				const part = addChildToMeeting(tx, { meetingId, childId, ref: `LC-${ref}`, dueOn: day });
				parts.set(ref, { meeting: meetingId, part, day, chair: 'DEMO-CHAIR' });
				inviteGuest(tx, part, adults.get('DEMO-CHAIR')!, 'Bertrand, who runs the meeting');
				inviteGuest(tx, part, adults.get('DEMO-PARENT')!, 'Your mum');
			}
			return meetingId;
		},
		{ behavior: 'immediate' }
	);
	const at = clockAt(service, day, '12:30');
	const { adult } = actorsOf(made, 'DEMO-C2', 'DEMO-CHAIR', at.now());
	const nothing = { authoriser: null, reason: '', newDay: null, newTime: null };
	changeStatus(at, adult, meeting, { to: 'held', ...nothing, endedTime: '12:00' });
	for (const [ref, { part }] of parts) {
		const came = new Map([[adults.get('DEMO-PARENT')!, 'took-part' as const]]);
		const child = ref === 'DEMO-C6' ? 'spoke' : 'absent';
		const code = { 'DEMO-C5': 'PN0', 'DEMO-C6': 'PN1' }[ref] ?? 'PN7';
		recordAttendance(at, adult, { meeting, part }, { child, led: null, adults: came });
		confirmCode(at, adult, { meeting, part }, code);
	}
	return parts;
}
