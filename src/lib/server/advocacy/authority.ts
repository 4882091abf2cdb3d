import { and, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import type { Basis } from '#lib/domain/advocacy/said.ts';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { given } from '#lib/server/db/given.ts';
import { advocateAuthority, allocation } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';

/**
 * What an allocation is until the child has said yes. It is no tie (policy/ties.ts), so that nobody
 * speaks for a child, or knows of them, who was asked and has not answered.
 */
export const ASKED_AS = 'advocate-asked';

/** An advocate's authority for one child, ended or not. */
export interface Authority {
	readonly id: string;
	readonly adultId: string;
	readonly childId: string;
	readonly from: DayISO;
	readonly to: DayISO | null;
	/** The child is still to be asked: nothing is open to the advocate. */
	readonly waits: boolean;
	/** Null: recorded elsewhere, before the portal did. */
	readonly basis: Basis | null;
	readonly answer: 'yes' | 'no' | null;
	readonly answeredAt: number | null;
	readonly recordedBy: string | null;
	readonly recordedAt: number | null;
}

/** The authorities for a child that have not ended on a day, the newest first. Call `permit` first. */
export function authoritiesOf(db: Tx, childId: string, today: DayISO): Authority[] {
	return notEnded({ db })
		.all({ childId, today })
		.map(({ allocation: { id, adultId, as, from, to }, authority }) => ({
			id,
			adultId,
			childId,
			from,
			to,
			waits: as === ASKED_AS,
			basis: authority?.basis ?? null,
			answer: authority?.answer ?? null,
			answeredAt: authority?.answeredAt ?? null,
			recordedBy: authority?.recordedBy ?? null,
			recordedAt: authority?.recordedAt ?? null
		}));
}

const notEnded = statement((db) =>
	db
		.select({ allocation, authority: advocateAuthority })
		.from(allocation)
		.leftJoin(advocateAuthority, eq(advocateAuthority.allocationId, allocation.id))
		.where(
			and(
				eq(allocation.childId, given('childId')),
				inArray(allocation.as, ['advocate', ASKED_AS]),
				or(isNull(allocation.to), gte(allocation.to, given('today')))
			)
		)
		.orderBy(desc(allocation.from))
		.prepare()
);

/** Whether an authority is in force on a day. */
export function isInForce({ waits, from }: Authority, today: DayISO): boolean {
	return !waits && from <= today;
}

/** Ends it: the day before is its last, so that nothing is open from the next request on (SAFETY R8). */
export function endBefore(tx: Tx, id: string, today: DayISO): void {
	tx.update(allocation)
		.set({ to: addDays(today, -1) })
		.where(and(eq(allocation.id, id), or(isNull(allocation.to), gte(allocation.to, today))))
		.run();
}
