import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { isId } from '../../db/id.ts';
import { familyWay, mailLink } from '../../db/schema/index.ts';
import { areOff } from '../../notices/off.ts';
import type { Service } from '../../service.ts';
import { hashOf, matches } from '../../session/token.ts';
import type { Arrival, From } from '../arrival.ts';
import { firstArrives } from './arrive.ts';
import { familyAdult } from './family-adult.ts';

/** Why a link lets nobody in: it was asked for in another browser, or it was used or is over. */
export type LinkProblem = 'other-browser' | 'over';

/**
 * Lets somebody in by an e-mailed link, once, in the browser that asked for it. In another browser
 * nothing is used up: a scanner of mail, or whoever else reads it, spends nobody's link.
 */
export function useLink(
	service: Service,
	{ secret, browser }: { secret: string; browser: string | null },
	from: Pick<From, 'replaces'>
): Arrival | LinkProblem {
	if (browser === null) return 'other-browser';
	const now = service.now();
	return service.db.transaction(
		(tx) => {
			const hash = hashOf(isId(secret) ? secret : '');
			const row = tx.select().from(mailLink).where(eq(mailLink.secretHash, hash)).get();
			if (!row) return 'over';
			if (!matches(browser, row.browserHash)) return 'other-browser';
			const adult = stillByMail(service, tx, row.adultId);
			if (!adult || !useUp(tx, now, row.id)) return 'over';
			endLinks(tx, now, adult.id);
			return firstArrives(service, tx, adult, { ...from, way: 'mail-link' });
		},
		{ behavior: 'immediate' }
	);
}

/** Ends whatever links of somebody are still open. */
export function endLinks(tx: Tx, now: number, adultId: string): void {
	const open = and(eq(mailLink.adultId, adultId), isNull(mailLink.usedAt));
	tx.update(mailLink)
		.set({ expiresAt: now })
		.where(and(open, gt(mailLink.expiresAt, now)))
		.run();
}

/** Of two requests with one link, one is told yes. */
function useUp(tx: Tx, now: number, id: string): boolean {
	const open = and(eq(mailLink.id, id), isNull(mailLink.usedAt), gt(mailLink.expiresAt, now));
	return tx.update(mailLink).set({ usedAt: now }).where(open).run().changes === 1;
}

/** They may have been given a card alone, or nothing, since the link was sent. */
function stillByMail(service: Service, tx: Tx, adultId: string) {
	const way = tx.select().from(familyWay).where(eq(familyWay.adultId, adultId)).get();
	if (!way?.mailMark || areOff(tx, adultId)) return null;
	return familyAdult(service, adultId, tx);
}
