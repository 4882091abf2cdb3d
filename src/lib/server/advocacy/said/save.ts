import { eq } from 'drizzle-orm';
import type { Said } from '#lib/domain/advocacy/said.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { advocateSaid } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { saidForm, type SaidForm } from './form.ts';
import { sealDraft } from './rows.ts';

/** `moved-on`: it was saved elsewhere since this page was opened, and nothing is written over it unseen. */
export type Saving = 'saved' | 'closed' | 'moved-on';

/**
 * Saves a page of the draft, on top of the revision the page was filled from. What is there already,
 * word for word, is saved whatever the revision: the same form sent twice does no harm.
 * @throws 404 as `saidForm`.
 */
export function saveSaid(
	service: Service,
	actor: Actor,
	partId: string,
	given: { readonly base: number; readonly change: Partial<Said> }
): Saving {
	return service.db.transaction(
		(tx) => {
			const form = saidForm(service, actor, partId, tx);
			if (form.closed) return 'closed';
			const next: Said = { ...form.said, ...given.change };
			if (JSON.stringify(next) === JSON.stringify(form.said) && form.id !== null) return 'saved';
			if (given.base !== form.revision) return 'moved-on';
			writeDraft(service, tx, form, next);
			return 'saved';
		},
		{ behavior: 'immediate' }
	);
}

/** Writes the draft, made where there is none, and its audit entry. Gives its id. */
export function writeDraft(service: Service, tx: Tx, form: SaidForm, said: Said): string {
	const at = service.now();
	const id = form.id ?? newId();
	const saved = {
		draft: sealDraft(service, id, said),
		revision: form.revision + 1,
		savedAt: at
	};
	if (form.id) tx.update(advocateSaid).set(saved).where(eq(advocateSaid.id, id)).run();
	else {
		const whose = { childId: form.child.id, adultId: form.actor.id };
		tx.insert(advocateSaid)
			.values({ id, meetingChildId: form.partId, ...whose, ...saved })
			.run();
	}
	record(tx, form.actor, at, {
		action: 'advocate-said.write',
		subject: id,
		childId: form.child.id,
		detail: { revision: saved.revision }
	});
	return id;
}
