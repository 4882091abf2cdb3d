import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';
import { formFor } from '#lib/server/views/form.ts';
import { touchPage } from '#lib/server/views/touch-page.ts';
import { bookletRow } from './in-booklet.ts';
import { seenIn } from './on-question.ts';
import { deleteFiles, fileRow, filesOfTopics, type FileRow } from './rows.ts';
import { removeSealed } from './store.ts';

/**
 * A file of a form, for its child to look at or take away.
 * @throws 404 for somebody else's, and beside a helper for what was not added there.
 */
export function fileInForm(service: Service, actor: Actor, viewsId: string, fileId: string) {
	const form = formFor(service, actor, viewsId);
	const row = (isId(fileId) && fileRow(service.db, service, fileId)) || notThere();
	if (row.viewsId !== form.id || seenIn(service, form, [row]).length === 0) notThere();
	return { form, row };
}

/**
 * Takes a file away from an answer, for good: from the draft, and from whatever was sent with it.
 * Whether it was: not once the meeting has begun.
 * @throws 404 as `fileInForm`.
 */
export function takeFromQuestion(
	service: Service,
	actor: Actor,
	viewsId: string,
	fileId: string
): boolean {
	const gone = service.db.transaction(
		(tx) => {
			const { form, row } = fileInForm(service, actor, viewsId, fileId);
			if (form.closed) return false;
			deleteFiles(tx, [row.id]);
			const page = form.instrument.pages.find(({ fields }) =>
				fields.some(({ id }) => id === row.field)
			);
			if (page) touchPage(service, tx, form, page);
			record(tx, form.actor, service.now(), {
				action: 'views.write',
				subject: form.id,
				childId: form.childId,
				detail: { page: page?.id ?? null, gone: row.kind }
			});
			return true;
		},
		{ behavior: 'immediate' }
	);
	if (gone) removeSealed(service, fileId);
	return gone;
}

/**
 * Takes a file away from a page of a child's own booklet, for good.
 * @throws 404 as `bookletFile`.
 */
export function takeFromPage(service: Service, given: Actor, fileId: string): void {
	const { id, topic, childId, kind } = bookletRow(service, given, fileId);
	service.db.transaction(
		(tx) => {
			deleteFiles(tx, [id]);
			record(tx, given, service.now(), {
				action: 'booklet.write',
				subject: topic ?? '',
				childId,
				detail: { gone: kind }
			});
		},
		{ behavior: 'immediate' }
	);
	removeSealed(service, id);
}

/** Deletes the rows of a whole page of a booklet; call what it gives once the transaction is through. */
export function dropTopic(service: Service, tx: Tx, childId: string, topic: Topic): () => void {
	return drop(service, tx, filesOfTopics(tx, service, childId, [topic]));
}

/** Deletes these rows; call what it gives once the transaction is through, to remove the bytes. */
export function drop(service: Service, tx: Tx, rows: readonly FileRow[]): () => void {
	const ids = rows.map(({ id }) => id);
	deleteFiles(tx, ids);
	return () => ids.forEach((id) => removeSealed(service, id));
}
