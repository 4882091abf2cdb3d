import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { record } from '#lib/server/audit/audit.ts';
import { viewsSent } from '#lib/server/db/schema/index.ts';
import { filesOfForm } from '#lib/server/files/rows.ts';
import { drop } from '#lib/server/files/take-away.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from './content.ts';
import { savedPages, writePage } from './draft.ts';
import { formFor } from './form.ts';
import { latestSent } from './sent.ts';

/**
 * Drops what was changed in a draft since it was sent, photos and recordings too: the pages are
 * again as sent. Not while
 * somebody helps, who could so undo what the child wrote alone.
 * @throws 404 for somebody else's form, and while somebody helps.
 */
export function leaveAsSent(service: Service, actor: Actor, viewsId: string): void {
	const form = formFor(service, actor, viewsId);
	permit(service, actor, 'views.read-own', form.childId);
	let wipe = () => {};
	service.db.transaction(
		(tx) => {
			const sent = latestSent(service, viewsId);
			const row = sent && tx.select().from(viewsSent).where(eq(viewsSent.id, sent.id)).get();
			if (!sent || !row || form.closed) return;
			const { answers } = openContent(service.vault, row);
			const changed = savedPages(service, viewsId).filter(({ savedAt }) => savedAt > sent.sentAt);
			for (const page of changed) {
				const fields = form.instrument.pages.find(({ id }) => id === page.page)?.fields ?? [];
				const asSent = fields.flatMap(({ id }) =>
					answers[id] ? [[id, answers[id]] as const] : []
				);
				const { session, tab, step } = page;
				writePage(service, viewsId, {
					page: page.page,
					savedAt: sent.sentAt,
					answers: Object.fromEntries(asSent),
					session,
					tab,
					step: step + 1
				});
			}
			const since = filesOfForm(tx, service, viewsId).filter(
				({ addedAt }) => addedAt > sent.sentAt
			);
			wipe = drop(service, tx, since);
			record(tx, actor, service.now(), {
				action: 'views.write',
				subject: viewsId,
				childId: form.childId,
				detail: { leftAsSent: sent.revision }
			});
		},
		{ behavior: 'immediate' }
	);
	wipe();
}
