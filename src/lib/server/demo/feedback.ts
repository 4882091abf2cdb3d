import { and, eq, like } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { HOUR, londonDay, londonInstant } from '#lib/domain/calendar/london.ts';
import type { ChairNote } from '#lib/domain/statistics/three-tellings.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import {
	attendance,
	chairNote,
	meeting,
	meetingChild,
	relationship,
	reportRelease
} from '../db/schema/index.ts';
import { addAdult, giveRole } from '../people/adult.ts';
import type { Service } from '../service.ts';
import { addAnswers } from './feedback-answers.ts';
import type { Made } from './history.ts';

/** A held conference of one child, as the demo made it. */
export interface FeedbackPart {
	readonly meetingId: string;
	readonly partId: string;
	readonly childId: string;
	readonly onDay: DayISO;
	readonly startsAt: number;
	readonly by: string;
}

/** Hours ahead of the start at which reports went out, over and over; null: never. */
const AHEAD = [72, 50, 49, 30, 60, 8, 51, null, 48, 26, 70] as const;
const NOTED = ['yes', 'yes', null, 'yes', 'no', 'partly', 'not-known'] as const;

/**
 * The report log, the parents' answers and the chairs' notes of two years, which often differ; and of the
 * made-up family's last conference all but the mother's answer, which the demo's parent is asked for.
 */
export function addFeedback(service: Service, made: Made): void {
	service.db.transaction(
		(tx) => {
			const mother = made.adults.get('DEMO-PARENT')!;
			for (const part of partsLike(tx, 'LAST-CONFERENCE')) {
				release(tx, part, mother, 7.5);
				note(tx, part, mother, 'yes');
			}
			const today = londonDay(service.now());
			const parents = new Map<string, string>();
			partsLike(tx, 'DEMO-B%').forEach((part, at) => {
				const parent = parents.get(part.childId) ?? addParent(service, tx, part, parents.size + 1);
				parents.set(part.childId, parent);
				wasThere(tx, part, parent);
				release(tx, part, parent, AHEAD[at % AHEAD.length]!);
				const noted = NOTED[at % NOTED.length]!;
				if (noted) note(tx, part, parent, noted);
				const firstOn = addDays(part.onDay, 1 + (at % 9));
				if (firstOn < today) addAnswers(service, tx, part, { adultId: parent, at, firstOn });
			});
		},
		{ behavior: 'immediate' }
	);
}

function partsLike(tx: Tx, ref: string): FeedbackPart[] {
	const rows = tx
		.select({ part: meetingChild, meeting })
		.from(meeting)
		.innerJoin(meetingChild, eq(meetingChild.meetingId, meeting.id))
		.where(and(like(meeting.ref, ref), eq(meeting.kind, 'review-conference')))
		.orderBy(meeting.onDay, meeting.ref)
		.all();
	return rows.flatMap(({ part, meeting: { id, onDay, startsAt, chairId } }) =>
		onDay === null || startsAt === null
			? []
			: [
					{
						meetingId: id,
						partId: part.id,
						childId: part.childId,
						onDay,
						startsAt,
						by: chairId ?? 'demo'
					}
				]
	);
}

function addParent(
	{ vault, now }: Service,
	tx: Tx,
	{ childId }: FeedbackPart,
	number: number
): string {
	const id = addAdult(tx, vault, now(), { name: `Parent ${number} of the demo` });
	giveRole(tx, { adultId: id, role: 'parent', from: '2000-01-01' });
	tx.insert(relationship)
		.values({
			id: newId(),
			adultId: id,
			childId,
			kind: 'mother',
			parentalResponsibility: true,
			contact: 'open',
			from: null,
			to: null
		})
		.run();
	return id;
}

function release(tx: Tx, part: FeedbackPart, adultId: string, ahead: number | null): void {
	const { meetingId, childId, startsAt } = part;
	const releasedAt = ahead === null ? null : startsAt - ahead * HOUR;
	const openedAt = ahead !== null && ahead > 20 ? startsAt - 10 * HOUR : null;
	tx.insert(reportRelease)
		.values({ id: newId(), meetingId, childId, adultId, releasedAt, openedAt })
		.onConflictDoNothing()
		.run();
}

function note(tx: Tx, part: FeedbackPart, adultId: string, inTime: ChairNote): void {
	const { partId: meetingChildId, by, onDay } = part;
	const at = londonInstant(onDay, '17:00');
	tx.insert(chairNote).values({ meetingChildId, adultId, inTime, by, at }).run();
}

function wasThere(tx: Tx, part: FeedbackPart, adultId: string): void {
	const { partId: meetingChildId, by: recordedBy, onDay } = part;
	const recordedAt = londonInstant(onDay, '17:00');
	tx.insert(attendance)
		.values({
			id: newId(),
			meetingChildId,
			adultId,
			how: 'took-part',
			led: null,
			recordedBy,
			recordedAt
		})
		.run();
}
