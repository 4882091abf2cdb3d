import { MOST_HERE, MOST_IN_FORM, type FileKind, type FileProblem } from '#lib/domain/file/file.ts';
import { defaultAudience } from '#lib/instruments/engine/audience.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { touchPage } from '#lib/server/views/touch-page.ts';
import { checkFile } from './check.ts';
import type { GivenFile } from './given.ts';
import { keepFile } from './keep.ts';
import { questionFor, seenIn, type Question, type QuestionIds } from './on-question.ts';
import { filesOfForm } from './rows.ts';

/** Why it was not added; null: it was. `closed`: nothing about the meeting can be changed any more. */
export type Adding = FileProblem | 'closed' | null;

/**
 * Adds a photo or recording to the answer of a question. It is part of the draft, and nobody's but
 * the child's until they send it.
 * @throws 404 for somebody else's form, and for a question that takes none.
 */
export async function addToQuestion(
	service: Service,
	actor: Actor,
	ids: QuestionIds,
	kind: FileKind,
	{ bytes, caption, audience }: GivenFile
): Promise<Adding> {
	const asked = questionFor(service, actor, ids);
	const before = refusalOf(service, service.db, asked, 1);
	if (before) return before;
	const checked = await checkFile(kind, bytes, asked.form.actor.sessionId);
	if (typeof checked === 'string') return checked;
	let refusal: Adding = null;
	keepFile(service, checked, (tx, addedAt) => {
		// Asked anew: time has passed, and the meeting may have begun.
		const question = questionFor(service, actor, ids);
		const { form, page, field } = question;
		refusal = refusalOf(service, tx, question, checked.bytes.length);
		if (refusal) return null;
		touchPage(service, tx, form, page);
		record(tx, form.actor, addedAt, {
			action: 'views.write',
			subject: form.id,
			childId: form.childId,
			detail: { page: page.id, added: kind }
		});
		return {
			childId: form.childId,
			viewsId: form.id,
			field: field.id,
			topic: null,
			kind,
			caption,
			audience: field.audience === 'chosen' ? (audience ?? defaultAudience) : defaultAudience,
			session: form.actor.sessionId
		};
	});
	return refusal;
}

/** Why no file of so many bytes goes to a question now. A helper counts what they are shown. */
function refusalOf(service: Service, db: Tx, { form, field }: Question, bytes: number): Adding {
	if (form.closed) return 'closed';
	const all = filesOfForm(db, service, form.id);
	const here = seenIn(
		service,
		form,
		all.filter((one) => one.field === field.id)
	);
	if (here.length >= MOST_HERE) return 'too-many';
	const held = all.reduce((sum, { size }) => sum + size, 0);
	return held + bytes > MOST_IN_FORM ? 'no-room' : null;
}
