import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Tie } from '#lib/policy/ties.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { paperRelease } from '#lib/server/db/schema/index.ts';
import { standingReleases, type StandingRelease } from '#lib/server/release/standing.ts';
import type { Service } from '#lib/server/service.ts';

/** As whom somebody reads: each side of the portal shows what came to them as that, and nothing else. */
const SIDES = {
	family: ['parent', 'carer'],
	advocate: ['advocate'],
	staff: ['social-worker', 'partner-professional'],
	child: []
} as const satisfies Record<string, readonly Tie[]>;

export type Side = keyof typeof SIDES;

/** The address of a side's papers. */
export const papersAt = {
	family: '/family/papers',
	advocate: '/advocate/papers',
	staff: '/staff/papers/released',
	child: '/me/papers'
} as const satisfies Record<Side, string>;

/**
 * What was released to this actor by name and stands, the latest first; of an adult only about children
 * they are tied to today in this very way, of a young person not what came before an unconfirmed card.
 */
export function ownReleases(
	service: Service,
	actor: Actor,
	side: Side,
	db: Tx = service.db
): StandingRelease[] {
	if (actor.kind !== 'adult' && actor.kind !== 'child') return [];
	if ((actor.kind === 'child') !== (side === 'child')) return [];
	const isTied = tiedOn(service, actor, side, db);
	return standingReleases(service, db, actor.id).filter(
		({ childId, releasedAt }) =>
			verdictOn(service, actor, 'released.read', childId, db) === 'yes' &&
			(actor.kind === 'child' ? isOpenTo(actor, releasedAt) : isTied(childId))
	);
}

/**
 * One of them by its id; asked for an older one, the one that stands in its place now.
 * @throws 404 for anybody else's, what was taken back, and what is not there: all the same.
 */
export function ownRelease(
	service: Service,
	actor: Actor,
	side: Side,
	id: string,
	db: Tx = service.db
): StandingRelease {
	if (!isId(id) || (actor.kind !== 'adult' && actor.kind !== 'child')) notThere();
	const own = ownReleases(service, actor, side, db);
	const found = own.find((one) => one.id === id);
	if (found) return found;
	const older = db
		.select({ paperId: paperRelease.paperId })
		.from(paperRelease)
		.where(and(eq(paperRelease.id, id), eq(paperRelease.recipientId, actor.id)))
		.get();
	return own.find(({ paperId }) => paperId === older?.paperId) ?? notThere();
}

/** Whether somebody still has to prove who they are a second time before they read anything. */
export function lacksSecondFactor(actor: Actor): boolean {
	return actor.kind === 'adult' && !actor.secondFactor;
}

function tiedOn(service: Service, actor: Actor, side: Side, db: Tx): (childId: string) => boolean {
	if (actor.kind !== 'adult') return () => false;
	const now = service.now();
	const wanted: readonly Tie[] = SIDES[side];
	return (childId) => {
		const ties = tiesTo(db, actor, childId, londonDay(now), now);
		return wanted.some((tie) => ties.has(tie));
	};
}
