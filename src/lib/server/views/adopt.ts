import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsSent } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from './content.ts';
import { draftOf, writePage } from './draft.ts';
import { formFor, type Form } from './form.ts';
import { latestSent } from './sent.ts';

/**
 * Makes a draft of what was keyed in from paper, where there is none yet: what the child changes
 * then changes that, and does not take its place with one page. Whether it did.
 */
export function adoptSent(
	service: Service,
	tx: Tx,
	{ id, childId, instrument, actor }: Form
): boolean {
	const sent = latestSent(service, id);
	if (!sent || sent.takenBackAt !== null || draftOf(service, id).visited.length > 0) return false;
	const row = tx.select().from(viewsSent).where(eq(viewsSent.id, sent.id)).get();
	const content = row && openContent(service.vault, row);
	if (content?.instrument.id !== instrument.id) return false;
	if (content.instrument.version !== instrument.version) return false;
	for (const page of instrument.pages) {
		const answers = page.fields.flatMap((field) => {
			const answer = content.answers[field.id];
			return answer ? [[field.id, answer] as const] : [];
		});
		if (answers.length === 0) continue;
		writePage(service, id, {
			page: page.id,
			savedAt: sent.sentAt,
			answers: Object.fromEntries(answers),
			session: '',
			tab: '',
			step: 0
		});
	}
	const detail = { adopted: sent.revision };
	record(tx, actor, service.now(), { action: 'views.write', subject: id, childId, detail });
	return true;
}

/**
 * Opens what was keyed in from paper, for its child to change.
 * @throws 404 for somebody else's form, and while somebody helps.
 */
export function openPaper(service: Service, actor: Actor, viewsId: string): void {
	const form = formFor(service, actor, viewsId);
	permit(service, actor, 'views.read-own', form.childId);
	if (form.closed) return;
	service.db.transaction((tx) => adoptSent(service, tx, form), { behavior: 'immediate' });
}
