import { and, desc, eq, gte, inArray, lt, ne, sql } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { system } from '#lib/policy/actor.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { given } from '#lib/server/db/given.ts';
import { advocateOffer, allocation } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { ASKED_AS, authoritiesOf } from './authority.ts';
import { addOffer, lastOffer } from './offers.ts';

/** Whose lines these are, in the book of offers and in the audit. */
const ON_ITS_LAST_DAY = 'advocates';

/** What ended longer ago, before there was a portal to tell it, is told nobody any more. */
const TOLD_WITHIN = 60;

/**
 * Writes into the book that a child's advocate is theirs no more, and tells whoever leads their meetings
 * that there is something to see to. Call it in the transaction of the end.
 */
export function noteEnded(
	service: Service,
	tx: Tx,
	{ childId, by }: { readonly childId: string; readonly by: string }
): string {
	// For no meeting: before the next conference one is offered again.
	const id = addOffer(service, tx, { childId, meetingChildId: null, what: 'ended', by });
	for (const adultId of leadsOf(service, tx, childId)) {
		if (adultId !== by)
			writeNotice(service, tx, { adultId, kind: 'message-waiting', path: '/staff' });
	}
	return id;
}

/**
 * Notes every authority whose last day is over and that nobody ended or replaced: once each, whatever
 * is restarted, for the book has no line about that child since.
 */
export function noteLapsed(service: Service): void {
	const today = londonDay(service.now());
	for (const childId of lapsedIn(service, service.db, today)) {
		service.db.transaction(
			(tx) => {
				// Asked anew: another server may have been quicker.
				if (!isLapsed(service, tx, childId, today)) return;
				const subject = noteEnded(service, tx, { childId, by: ON_ITS_LAST_DAY });
				record(tx, system(ON_ITS_LAST_DAY), service.now(), {
					action: 'advocate.end',
					subject,
					childId,
					detail: { lapsed: true }
				});
			},
			{ behavior: 'immediate' }
		);
	}
}

function lapsedIn(service: Service, db: Tx, today: DayISO): string[] {
	return db
		.selectDistinct({ childId: allocation.childId })
		.from(allocation)
		.where(
			and(
				inArray(allocation.as, ['advocate', ASKED_AS]),
				lt(allocation.to, today),
				gte(allocation.to, addDays(today, -TOLD_WITHIN))
			)
		)
		.all()
		.map(({ childId }) => childId)
		.filter((childId) => isLapsed(service, db, childId, today));
}

function isLapsed(service: Service, db: Tx, childId: string, today: DayISO): boolean {
	if (authoritiesOf(db, childId, today).length > 0) return false;
	const last = lastOffer(service, db, childId);
	const to = lastAuthority(db, childId, today)?.to;
	return to !== undefined && (last === null || londonDay(last.at) <= to);
}

/** The advocate a child had last, or was asked about, whose time is over. Call `permit` first. */
export function lastAuthority(
	db: Tx,
	childId: string,
	today: DayISO
): { readonly adultId: string; readonly to: DayISO } | null {
	const row = lastToEnd({ db }).get({ childId, today });
	return row?.to ? { adultId: row.adultId, to: row.to } : null;
}

const lastToEnd = statement((db) =>
	db
		.select({ adultId: allocation.adultId, to: allocation.to })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, given('childId')),
				inArray(allocation.as, ['advocate', ASKED_AS]),
				lt(allocation.to, given('today'))
			)
		)
		.orderBy(desc(allocation.to), desc(sql`rowid`))
		.limit(1)
		.prepare()
);

/** That a child's advocate ended and they have said nothing since; null: not so. Call `permit` first. */
export function endedSince(db: Tx, childId: string): { readonly at: number } | null {
	const last = lastSaid({ db }).get({ childId });
	return last?.what === 'ended' ? { at: last.at } : null;
}

/** An offer answers nothing: it stands beside what does. */
const lastSaid = statement((db) =>
	db
		.select({ what: advocateOffer.what, at: advocateOffer.at })
		.from(advocateOffer)
		.where(and(eq(advocateOffer.childId, given('childId')), ne(advocateOffer.what, 'offered')))
		.orderBy(desc(advocateOffer.at), desc(sql`rowid`))
		.limit(1)
		.prepare()
);

/** The child's IRO and chair of today. */
function leadsOf({ now }: Service, tx: Tx, childId: string): string[] {
	return tx
		.selectDistinct({ adultId: allocation.adultId })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, childId),
				inArray(allocation.as, ['iro', 'chair']),
				inForce(allocation.from, allocation.to, londonDay(now()))
			)
		)
		.all()
		.map(({ adultId }) => adultId);
}
