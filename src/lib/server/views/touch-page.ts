import type { Page } from '#lib/instruments/engine/page.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { adoptSent } from './adopt.ts';
import { draftOf, mayShow, writePage } from './draft.ts';
import type { Form } from './form.ts';
import { latestSent } from './sent.ts';

/**
 * Marks a page as changed now, its answers as they are: a photo or recording was added to it or
 * taken away, so it was visited, what was sent is out of date, and what is being checked has moved
 * on. A page that a helper may not see stays so.
 */
export function touchPage(service: Service, tx: Tx, form: Form, page: Page): void {
	adoptSent(service, tx, form);
	const saved = draftOf(service, form.id).page(page.id);
	const unseen = saved !== undefined && !mayShow(form.actor, saved, latestSent(service, form.id));
	writePage(service, form.id, {
		page: page.id,
		savedAt: Math.max(service.now(), (saved?.savedAt ?? 0) + 1),
		answers: saved?.answers ?? {},
		session: unseen ? saved.session : form.actor.sessionId,
		tab: saved?.tab ?? '',
		step: saved?.step ?? 0
	});
}
