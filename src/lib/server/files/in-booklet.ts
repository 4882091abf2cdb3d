import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { ownBooklet, pageOf } from '#lib/server/booklet/booklet.ts';
import { contentOf } from '#lib/server/booklet/content.ts';
import { isId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';
import { fileRow, filesOfTopics, type FileRow } from './rows.ts';
import { readSealed } from './store.ts';
import { fileView, type FileView } from './view.ts';

/**
 * The files on a page of a child's own booklet, the oldest first.
 * @throws 404 for anybody but its child, alone, and for a page that is not in it. Empty: none, or the
 * page is closed until somebody confirms the card.
 */
export function filesOnPage(service: Service, given: Actor, topic: string): readonly FileView[] {
	const { actor, booklet } = ownBooklet(service, given, 'booklet.read-own');
	const page = pageOf(booklet, topic);
	if (!isPageOpen(service, actor, page.id)) return [];
	return filesOfTopics(service.db, service, actor.id, [page.id]).map(fileView);
}

/**
 * A photo or recording of a child's own booklet, with its bytes.
 * @throws 404 for anybody else's, beside a helper, for a page that is closed for now, and where there
 * is none.
 */
export function bookletFile(
	service: Service,
	given: Actor,
	fileId: string
): FileRow & { readonly bytes: Buffer } {
	const row = bookletRow(service, given, fileId);
	return { ...row, bytes: readSealed(service, row.id) ?? notThere() };
}

/**
 * The same without its bytes.
 * @throws 404 as `bookletFile`.
 */
export function bookletRow(service: Service, given: Actor, fileId: string): FileRow {
	const { actor } = ownBooklet(service, given, 'booklet.read-own');
	const row = (isId(fileId) && fileRow(service.db, service, fileId)) || notThere();
	if (row.childId !== actor.id || row.topic === null) notThere();
	return isPageOpen(service, actor, row.topic as Topic) ? row : notThere();
}

/**
 * A photo of a child's own booklet, as a JPEG, for a document made of it.
 * @throws 404 as `bookletFile`, and for a recording.
 */
export function photoOf(
	service: Service,
	actor: Actor,
	fileId: string
): { readonly bytes: Buffer; readonly type: string; readonly caption: string } {
	const { kind, bytes, type, caption } = bookletFile(service, actor, fileId);
	return kind === 'photo' ? { bytes, type, caption } : notThere();
}

function isPageOpen(
	service: Service,
	actor: { readonly id: string; readonly opensFrom: number },
	topic: Topic
): boolean {
	const content = contentOf(service.db, service, actor.id, topic);
	return content !== undefined && isOpenTo(actor, content.startedAt);
}
