import { and, eq, gt, gte, inArray, isNull, not, notExists, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isConference, MEETING_KINDS } from '#lib/domain/meeting/kinds.ts';
import { system } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import {
	advocateOffer,
	meeting,
	meetingChild,
	meetingOutcome
} from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { authoritiesOf } from './authority.ts';
import { addOffer, lastOffer } from './offers.ts';

/** Whose offers these are, in the book of offers and in the audit. */
const BY_DEFAULT = 'advocates';

const conferences = MEETING_KINDS.filter(isConference);

/**
 * Offers an advocate to every child before every conference, once for each and one conference after the
 * other: also to those who declined the last time, and again where their advocate's authority has ended
 * since; not to those who have one or have asked. A restart, or two servers, change nothing.
 */
export function offerBeforeConferences(service: Service): void {
	const { db } = service;
	for (const due of dueIn(service, db)) {
		if (isSpokenFor(service, db, due.childId)) continue;
		db.transaction(
			(tx) => {
				// Asked anew: another server may have been quicker.
				if (dueIn(service, tx, due.part).length === 0) return;
				if (isSpokenFor(service, tx, due.childId)) return;
				const id = addOffer(service, tx, {
					childId: due.childId,
					meetingChildId: due.part,
					what: 'offered',
					by: BY_DEFAULT
				});
				record(tx, system(BY_DEFAULT), service.now(), {
					action: 'advocate.refer',
					subject: id,
					childId: due.childId
				});
			},
			{ behavior: 'immediate' }
		);
	}
}

/** The line that says that a child's advocate ended, the last one; 0: there is none. */
const LAST_END = sql`coalesce((
	SELECT max(ended.rowid) FROM advocate_offer ended
	WHERE ended.child_id = ${meetingChild.childId} AND ended.what = 'ended'
), 0)`;

/**
 * Another conference of the child comes first. To be offered somebody for both at once, and say no, would
 * leave nothing to be offered again before the second.
 */
const comesLater = (today: DayISO) => sql`EXISTS (
	SELECT 1 FROM meeting_child own
	JOIN meeting sooner ON sooner.id = own.meeting_id
	LEFT JOIN meeting_outcome past ON past.meeting_id = sooner.id
	WHERE own.child_id = ${meetingChild.childId} AND past.meeting_id IS NULL
		AND ${inArray(sql`sooner.kind`, conferences)} AND sooner.on_day >= ${today}
		AND (sooner.on_day, sooner.id) < (${meeting.onDay}, ${meeting.id})
)`;

/** Parts of each child's next conference, or this one of them, for which nothing was offered, asked or declined. */
function dueIn({ now }: Service, db: Tx, part?: string) {
	const today = londonDay(now());
	return db
		.select({ part: meetingChild.id, childId: meetingChild.childId })
		.from(meeting)
		.innerJoin(meetingChild, eq(meetingChild.meetingId, meeting.id))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				part === undefined ? undefined : eq(meetingChild.id, part),
				gte(meeting.onDay, today),
				inArray(meeting.kind, conferences),
				isNull(meetingOutcome.meetingId),
				not(comesLater(today)),
				notExists(
					db
						.select({ id: advocateOffer.id })
						.from(advocateOffer)
						.where(
							and(
								eq(advocateOffer.childId, meetingChild.childId),
								eq(advocateOffer.meetingChildId, meetingChild.id),
								gt(sql`${advocateOffer}.rowid`, LAST_END)
							)
						)
				)
			)
		)
		.all();
}

/** Has an advocate, is asked about one, or waits for one they asked for. */
function isSpokenFor(service: Service, tx: Tx, childId: string): boolean {
	return (
		authoritiesOf(tx, childId, londonDay(service.now())).length > 0 ||
		lastOffer(service, tx, childId)?.what === 'asked-for'
	);
}
