import { eq } from 'drizzle-orm';
import type { Language } from '#lib/i18n/languages.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import { child, session } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/**
 * Keeps the language a child chose to read in, for every device they sign in on; chosen while somebody
 * helps, who may want it for themself, for that session alone.
 */
export function keepLanguage(service: Service, actor: ChildActor, language: Language): void {
	permit(service, actor, 'look.set', actor.id);
	service.db.transaction(
		(tx) => {
			if (actor.helper) {
				tx.update(session).set({ language }).where(eq(session.id, actor.sessionId)).run();
			} else tx.update(child).set({ language }).where(eq(child.id, actor.id)).run();
			record(tx, actor, service.now(), { action: 'look.set', childId: actor.id });
		},
		{ behavior: 'immediate' }
	);
}
