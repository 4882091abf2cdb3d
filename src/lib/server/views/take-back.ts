import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { record } from '#lib/server/audit/audit.ts';
import { viewsSent, viewsTakenBack } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from './closed.ts';
import { formFor } from './form.ts';

/**
 * Takes back everything sent of a form, every earlier sending too, so that none of them counts
 * again. The draft stays. Gives why not, where the meeting has begun. Doing it twice is once. Not
 * while somebody helps, who could so silence what the child sent alone.
 * @throws 404 for somebody else's form, and while somebody helps.
 */
export function takeBack(service: Service, actor: Actor, viewsId: string): Closed | null {
	const form = formFor(service, actor, viewsId);
	permit(service, actor, 'views.read-own', form.childId);
	if (form.closed) return form.closed;
	service.db.transaction(
		(tx) => {
			const standing = tx
				.select({ id: viewsSent.id })
				.from(viewsSent)
				.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, viewsSent.id))
				.where(and(eq(viewsSent.viewsId, viewsId), isNull(viewsTakenBack.sentId)))
				.all();
			if (standing.length === 0) return;
			const at = service.now();
			tx.insert(viewsTakenBack)
				.values(standing.map(({ id }) => ({ sentId: id, at })))
				.run();
			record(tx, form.actor, at, {
				action: 'views.write',
				subject: viewsId,
				childId: form.childId,
				detail: { takenBack: true }
			});
		},
		{ behavior: 'immediate' }
	);
	return null;
}
