import { eq } from 'drizzle-orm';
import { fitText, type Fit } from '#lib/domain/person/fit.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import { child } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** Keeps how a child had pages made to fit them, for every device they sign in on. */
export function keepFit(service: Service, actor: ChildActor, fit: Fit): void {
	permit(service, actor, 'look.set', actor.id);
	service.db.transaction(
		(tx) => {
			tx.update(child)
				.set({ fit: fitText(fit) })
				.where(eq(child.id, actor.id))
				.run();
			record(tx, actor, service.now(), { action: 'look.set', childId: actor.id });
		},
		{ behavior: 'immediate' }
	);
}
