import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { workingDayFrom } from '#lib/domain/calendar/working-days.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { meetingGuest, meetingOutcome, participation } from '../db/schema/index.ts';
import { addChildToMeeting, addMeeting } from '../meetings/arrange.ts';
import type { Ids } from './young-people.ts';

/** Every part of a meeting that the demo made, by `child extract id:which`. */
export type Parts = Map<string, string>;

interface Looked {
	readonly child: string;
	readonly inDays: number;
	readonly time: `${number}:${number}`;
	readonly venue: string;
	readonly code: 'PN0' | 'PN1' | 'PN2' | 'PN3' | 'PN5' | 'PN6' | 'PN7';
	/** Held by whom, so that a change of IRO shows. */
	readonly pastChair: string;
}

const reviews: readonly Looked[] = [
	{
		child: 'DEMO-C1',
		inDays: 8,
		time: '15:45',
		venue: 'The blue room at the library',
		code: 'PN3',
		pastChair: 'DEMO-IRO'
	},
	{
		child: 'DEMO-C2',
		inDays: 12,
		time: '16:00',
		venue: 'Kestrel Youth Club',
		code: 'PN1',
		pastChair: 'DEMO-IRO'
	},
	{
		child: 'DEMO-C3',
		inDays: 3,
		time: '16:30',
		venue: 'Market Hall, room 2',
		code: 'PN7',
		pastChair: 'DEMO-IRO-FORMER'
	},
	{
		child: 'DEMO-C4',
		inDays: 5,
		time: '17:15',
		venue: 'Café at the Boat House',
		code: 'PN1',
		pastChair: 'DEMO-IRO'
	}
];

const guests = [
	['DEMO-IRO', 'Odalys, who runs the meeting'],
	['DEMO-SOCIAL-WORKER', 'Tamsin, your social worker']
] as const;

/** A review behind and a review ahead of each young person, and a conference ahead of Juno's family. */
export function addDemoMeetings(
	tx: Tx,
	now: number,
	today: DayISO,
	adults: Ids,
	children: Ids
): Parts {
	const parts: Parts = new Map();
	for (const review of reviews) {
		const past = workingDayFrom(addMonths(addDays(today, review.inDays), -6), ENGLAND_AND_WALES);
		const chairId = adults.get(review.pastChair)!;
		const held = addMeeting(tx, {
			ref: `PAST-${review.child}`,
			kind: 'looked-after-review',
			onDay: past,
			startTime: review.time,
			minutes: 60,
			venue: review.venue,
			chairId
		});
		const before = addChildToMeeting(tx, {
			meetingId: held,
			childId: children.get(review.child)!,
			ref: `R1-${review.child}`,
			dueOn: addDays(past, 4)
		});
		tx.insert(meetingOutcome)
			.values({
				meetingId: held,
				outcome: 'held',
				authorisedBy: null,
				reason: null,
				recordedBy: chairId,
				recordedAt: now
			})
			.run();
		tx.insert(participation)
			.values({
				meetingChildId: before,
				code: review.code,
				source: 'portal',
				confirmedBy: chairId,
				confirmedAt: now
			})
			.run();
		parts.set(`${review.child}:past`, before);
		const onDay = workingDayFrom(addDays(today, review.inDays), ENGLAND_AND_WALES);
		const next = addMeeting(tx, {
			ref: `NEXT-${review.child}`,
			kind: 'looked-after-review',
			onDay,
			startTime: review.time,
			minutes: 60,
			venue: review.venue
		});
		const part = addChildToMeeting(tx, {
			meetingId: next,
			childId: children.get(review.child)!,
			ref: `R2-${review.child}`,
			dueOn: addDays(onDay, 6),
			venueForChild: review.venue,
			askedAt: now
		});
		for (const [ref, label] of guests) invite(tx, part, adults.get(ref)!, label);
		parts.set(`${review.child}:next`, part);
	}
	invite(tx, parts.get('DEMO-C1:next')!, adults.get('DEMO-CARER')!, 'Barnaby, who looks after you');
	const conference = addMeeting(tx, {
		ref: 'NEXT-CONFERENCE',
		kind: 'review-conference',
		onDay: workingDayFrom(addDays(today, 6), ENGLAND_AND_WALES),
		startTime: '10:00',
		minutes: 120,
		venue: 'Market Hall, room 1'
	});
	for (const ref of ['DEMO-C2', 'DEMO-C5', 'DEMO-C6']) {
		const part = addChildToMeeting(tx, {
			meetingId: conference,
			childId: children.get(ref)!,
			ref: `RC-${ref}`,
			dueOn: addDays(today, 14),
			venueForChild: 'Market Hall, room 1',
			askedAt: now
		});
		invite(tx, part, adults.get('DEMO-CHAIR')!, 'Bertrand, who runs the meeting');
		parts.set(`${ref}:conference`, part);
	}
	return parts;
}

function invite(tx: Tx, meetingChildId: string, adultId: string, label: string): void {
	tx.insert(meetingGuest)
		.values({ id: newId(), meetingChildId, adultId, label, shownToChild: true })
		.run();
}
