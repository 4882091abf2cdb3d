import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { workingDayFrom } from '#lib/domain/calendar/working-days.ts';
import type { Tx } from '../db/client.ts';
import { addChildToMeeting, addMeeting } from '../meetings/arrange.ts';
import { inviteGuest } from './guest.ts';
import { demoReviews, type DemoReview } from './reviews.ts';
import type { Ids } from './young-people.ts';

/** Every coming part of a meeting that the demo made, by `child extract id:which`. */
export type Parts = Map<string, string>;

/** A review behind a young person, before its story is told. */
export interface Past {
	readonly meeting: string;
	readonly part: string;
	readonly day: DayISO;
	/** Extract id of who chaired it. */
	readonly chair: string;
}

export interface World {
	readonly tx: Tx;
	readonly now: number;
	readonly today: DayISO;
	readonly adults: Ids;
	readonly children: Ids;
}

/** A review behind and a review ahead of each young person, and a conference ahead of Juno's family. */
export function addDemoMeetings(world: World): { parts: Parts; past: Map<string, Past> } {
	const parts: Parts = new Map();
	const past = new Map<string, Past>();
	for (const review of demoReviews) {
		past.set(review.child, addPast(world, review));
		parts.set(`${review.child}:next`, addNext(world, review));
	}
	const { tx, adults } = world;
	inviteGuest(
		tx,
		parts.get('DEMO-C1:next')!,
		adults.get('DEMO-CARER')!,
		'Barnaby, who looks after you'
	);
	addConference(world, parts);
	return { parts, past };
}

function addPast({ tx, today, adults, children }: World, review: DemoReview): Past {
	const { child, inDays, time, venue, pastChair } = review;
	const day = workingDayFrom(addMonths(addDays(today, inDays), -6), ENGLAND_AND_WALES);
	const meeting = addMeeting(tx, {
		ref: `PAST-${child}`,
		kind: 'looked-after-review',
		onDay: day,
		startTime: time,
		minutes: 60,
		venue,
		chairId: adults.get(pastChair)!
	});
	const part = addChildToMeeting(tx, {
		meetingId: meeting,
		childId: children.get(child)!,
		ref: `R1-${child}`,
		dueOn: addDays(day, 4)
	});
	return { meeting, part, day, chair: pastChair };
}

function addNext({ tx, now, today, adults, children }: World, review: DemoReview): string {
	const { child, inDays, time, venue } = review;
	const onDay = workingDayFrom(addDays(today, inDays), ENGLAND_AND_WALES);
	const meetingId = addMeeting(tx, {
		ref: `NEXT-${child}`,
		kind: 'looked-after-review',
		onDay,
		startTime: time,
		minutes: 60,
		venue
	});
	const part = addChildToMeeting(tx, {
		meetingId,
		childId: children.get(child)!,
		ref: `R2-${child}`,
		dueOn: addDays(onDay, 6),
		venueForChild: venue,
		askedAt: now
	});
	inviteGuest(tx, part, adults.get('DEMO-IRO')!, 'Odalys, who runs the meeting');
	inviteGuest(tx, part, adults.get('DEMO-SOCIAL-WORKER')!, 'Tamsin, your social worker');
	return part;
}

function addConference({ tx, now, today, adults, children }: World, parts: Parts): void {
	const meetingId = addMeeting(tx, {
		ref: 'NEXT-CONFERENCE',
		kind: 'review-conference',
		onDay: workingDayFrom(addDays(today, 6), ENGLAND_AND_WALES),
		startTime: '10:00',
		minutes: 120,
		venue: 'Market Hall, room 1'
	});
	for (const ref of ['DEMO-C2', 'DEMO-C5', 'DEMO-C6']) {
		const part = addChildToMeeting(tx, {
			meetingId,
			childId: children.get(ref)!,
			ref: `RC-${ref}`,
			dueOn: addDays(today, 14),
			venueForChild: 'Market Hall, room 1',
			askedAt: now
		});
		inviteGuest(tx, part, adults.get('DEMO-CHAIR')!, 'Bertrand, who runs the meeting');
		parts.set(`${ref}:conference`, part);
	}
}
