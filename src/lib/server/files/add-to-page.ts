import { MOST_HERE, type FileKind, type FileProblem } from '#lib/domain/file/file.ts';
import { defaultAudience } from '#lib/instruments/engine/audience.ts';
import type { BookletPage } from '#lib/instruments/my-life/booklet.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { beginPage } from '#lib/server/booklet/begin-page.ts';
import { ownBooklet, pageOf, type OwnBooklet } from '#lib/server/booklet/booklet.ts';
import { contentOf } from '#lib/server/booklet/content.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { checkFile } from './check.ts';
import type { GivenFile } from './given.ts';
import { keepFile } from './keep.ts';
import { filesOfTopics } from './rows.ts';

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
	const asked = openPageOf(service, given, topic);
	if (isFull(service, service.db, asked)) return 'too-many';
	const checked = await checkFile(kind, bytes, asked.own.actor.sessionId);
	if (typeof checked === 'string') return checked;
	let refusal: FileProblem | null = null;
	keepFile(service, checked, (tx, addedAt) => {
		const { own, page } = openPageOf(service, given, topic);
		const childId = own.actor.id;
		refusal = isFull(service, tx, { own, page }) ? 'too-many' : null;
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

/** @throws 404 for anybody else, for a page that is not in it, and for one that is closed for now. */
function openPageOf(service: Service, given: Actor, topic: string) {
	const own = ownBooklet(service, given, 'booklet.write');
	const page = pageOf(own.booklet, topic);
	const saved = contentOf(service.db, service, own.actor.id, page.id);
	if (saved && !isOpenTo(own.actor, saved.startedAt)) notThere();
	return { own, page };
}

function isFull(
	service: Service,
	db: Tx,
	{ own, page }: { readonly own: OwnBooklet; readonly page: BookletPage }
): boolean {
	return filesOfTopics(db, service, own.actor.id, [page.id]).length >= MOST_HERE;
}
