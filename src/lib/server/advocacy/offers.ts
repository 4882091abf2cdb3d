import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { given as value } from '#lib/server/db/given.ts';
import { newId } from '#lib/server/db/id.ts';
import {
	advocateOffer,
	meeting,
	meetingChild,
	meetingOutcome
} from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import type { Service } from '#lib/server/service.ts';

/** What may stand in the book of offers: each line is kept, the last one counts. */
export const OFFER_WHATS = ['offered', 'asked-for', 'declined', 'arranged', 'ended'] as const;
export type OfferWhat = (typeof OFFER_WHATS)[number];

export interface Offer {
	readonly id: string;
	readonly childId: string;
	/** The part it is for; null: for no meeting in particular. */
	readonly meetingChildId: string | null;
	readonly what: OfferWhat;
	/** The child's id, an adult's, or the name of the scheduled work. */
	readonly by: string;
	readonly at: number;
	/** Why a worker asked for one; empty: nobody gave a reason. */
	readonly why: string;
}

interface NewOffer extends Omit<Offer, 'id' | 'at' | 'why'> {
	readonly why?: string;
}

/** The last line about a child. Call `permit` first: this asks nobody. */
export function lastOffer(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	childId: string
): Offer | null {
	const row = newest({ db }).get({ childId });
	const what = OFFER_WHATS.find((one) => one === row?.what);
	if (!row || !what) return null;
	return { ...row, what, why: vault.openMaybe(`advocate_offer.why:${row.id}`, row.why) ?? '' };
}

const newest = statement((db) =>
	db
		.select()
		.from(advocateOffer)
		.where(eq(advocateOffer.childId, value('childId')))
		// Two lines of one moment stand in the order they were written in.
		.orderBy(desc(advocateOffer.at), desc(sql`rowid`))
		.limit(1)
		.prepare()
);

/** Writes a line; call it in the transaction of its audit entry. Gives its id. */
export function addOffer({ vault, now }: Service, tx: Tx, { why, ...given }: NewOffer): string {
	const id = newId();
	tx.insert(advocateOffer)
		.values({
			id,
			...given,
			why: why ? vault.seal(`advocate_offer.why:${id}`, why) : null,
			at: now()
		})
		.run();
	return id;
}

/** The part of a child's soonest planned meeting, today's included; null: none has a day. */
export function nextPartOf(db: Tx, childId: string, today: DayISO): string | null {
	const row = db
		.select({ id: meetingChild.id })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(
			and(
				eq(meetingChild.childId, childId),
				isNull(meetingOutcome.meetingId),
				gte(meeting.onDay, today)
			)
		)
		.orderBy(asc(meeting.startsAt))
		.get();
	return row?.id ?? null;
}
