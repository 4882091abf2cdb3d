import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { familyViewsSent } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from '#lib/server/views/closed.ts';
import { familyFormOf } from './form.ts';

/**
 * Takes back all that was sent before a meeting: nobody opens it again. The draft stays its writer's.
 * Twice is once; a page that showed an earlier sending takes nothing back.
 * @returns why it can't be, or null. @throws 404 for anybody else's form.
 */
export function takeFamilyViewsBack(
	service: Service,
	actor: Actor,
	invitedId: string,
	number: number
): Closed | null {
	return service.db.transaction(
		(tx) => {
			const { invited, viewsId, sent, closed } = familyFormOf(service, actor, invitedId, tx);
			if (viewsId === null || sent?.number !== number || sent.takenBackAt !== null) return null;
			if (closed) return closed;
			const takenBackAt = service.now();
			tx.update(familyViewsSent)
				.set({ takenBackAt })
				.where(and(eq(familyViewsSent.viewsId, viewsId), isNull(familyViewsSent.takenBackAt)))
				.run();
			record(tx, invited.by, takenBackAt, {
				action: 'family-views.write',
				subject: sent.id,
				childId: invited.child.id,
				detail: { takenBack: sent.number }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
