import { defaultAudience } from '#lib/instruments/engine/audience.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { ownBooklet, pageOf } from '#lib/server/booklet/booklet.ts';
import { beginPage } from '#lib/server/booklet/begin-page.ts';
import type { Service } from '#lib/server/service.ts';
import { touchPage } from '#lib/server/views/touch-page.ts';
import { checkFile } from './check.ts';
import type { GivenFile } from './given.ts';
import { keepFile } from './keep.ts';
import { MOST_HERE, type FileKind, type FileProblem } from '#lib/domain/file/file.ts';
import { questionFor, type QuestionIds } from './on-question.ts';
import { filesOfForm, filesOfTopics } from './rows.ts';

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
	if (questionFor(service, actor, ids).form.closed) return 'closed';
	const checked = await checkFile(kind, bytes);
	if (typeof checked === 'string') return checked;
	let refusal: Adding = null;
	keepFile(service, checked, (tx, addedAt) => {
		// Asked anew: time has passed, and the meeting may have begun.
		const { form, page, field } = questionFor(service, actor, ids);
		const here = filesOfForm(tx, service, form.id).filter((one) => one.field === field.id);
		refusal = form.closed ? 'closed' : here.length >= MOST_HERE ? 'too-many' : null;
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

/**
 * Adds a photo or recording to a page of a child's own booklet; whom the page is open to sees it.
 * @throws 404 for anybody else, for a page that is not in it, and for one that is closed for now.
 */
export async function addToPage(
	service: Service,
	given: Actor,
	topic: string,
	kind: FileKind,
	{ bytes, caption }: GivenFile
): Promise<FileProblem | null> {
	pageOf(ownBooklet(service, given, 'booklet.write').booklet, topic);
	const checked = await checkFile(kind, bytes);
	if (typeof checked === 'string') return checked;
	let refusal: FileProblem | null = null;
	keepFile(service, checked, (tx, addedAt) => {
		const own = ownBooklet(service, given, 'booklet.write');
		const page = pageOf(own.booklet, topic);
		const childId = own.actor.id;
		refusal =
			filesOfTopics(tx, service, childId, [page.id]).length >= MOST_HERE ? 'too-many' : null;
		if (refusal) return null;
		beginPage(service, tx, own, page);
		record(tx, own.actor, addedAt, {
			action: 'booklet.write',
			subject: page.id,
			childId,
			detail: { added: kind }
		});
		return {
			childId,
			viewsId: null,
			field: null,
			topic: page.id,
			kind,
			caption,
			audience: defaultAudience,
			session: own.actor.sessionId
		};
	});
	return refusal;
}
