import { eq } from 'drizzle-orm';
import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { may, permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { relationship, relationshipByHand } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { standingRows } from './rows.ts';

/**
 * Ends a relationship that was added by hand, with a last day: a day that is over closes what it opened
 * from the next request on. It opens nothing, so one person does it; a last day is only ever put
 * earlier, for whatever goes on longer was agreed to by nobody. What holds contact back holds a release
 * back, too (SAFETY R6): only those who agree to people end that.
 * @returns what stops it, or null. @throws 404 unless the actor may and it stands, or the way to a fresh
 * sign-in.
 */
export function endRelationship(
	service: Service,
	actor: Actor,
	childId: string,
	{ id, to }: { readonly id: string; readonly to: DayISO }
): 'to' | 'contact' | null {
	if (!isId(childId)) notThere();
	return service.db.transaction(
		(tx) => {
			permit(service, actor, 'relationship.end', childId, tx);
			const now = service.now();
			const today = londonDay(now);
			const row = standingRows(tx, childId, today).find((one) => one.id === id) ?? notThere();
			const holdsBack = row.contact !== 'open';
			if (holdsBack && !may(service, actor, 'relationship.agree', childId)) return 'contact';
			const own = eq(relationship.id, row.relationshipId ?? notThere());
			const stands = tx.select({ to: relationship.to }).from(relationship).where(own).get();
			const isLonger = [row.to, stands?.to].some((last) => last && to > last);
			if (isLonger || to > addMonths(today, 12)) return 'to';
			tx.update(relationship).set({ to }).where(own).run();
			tx.update(relationshipByHand)
				.set({ to, endedBy: asAdult(actor).id, endedAt: now })
				.where(eq(relationshipByHand.id, id))
				.run();
			record(tx, actor, now, {
				action: 'relationship.end',
				subject: id,
				childId,
				detail: { adult: row.adultId ?? '', to }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
