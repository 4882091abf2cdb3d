import { eq } from 'drizzle-orm';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import { child } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { accents } from './look.ts';

/** Keeps the colour a teenager chose, on every device. */
export function chooseAccent(
	service: Service,
	actor: ChildActor,
	accent: (typeof accents)[number]
): void {
	permit(service, actor, 'look.set', actor.id);
	service.db.transaction(
		(tx) => {
			tx.update(child).set({ accent }).where(eq(child.id, actor.id)).run();
			record(tx, actor, service.now(), { action: 'look.set', childId: actor.id });
		},
		{ behavior: 'immediate' }
	);
}
