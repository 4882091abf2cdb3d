import { eq } from 'drizzle-orm';
import { MOST_HERE, MOST_IN_FORM, type FileKind, type FileProblem } from '#lib/domain/file/file.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { newId } from '#lib/server/db/id.ts';
import { advocateFile } from '#lib/server/db/schema/index.ts';
import { checkFile } from '#lib/server/files/check.ts';
import type { GivenFile } from '#lib/server/files/given.ts';
import { readSealed, removeSealed, writeSealed } from '#lib/server/files/store.ts';
import type { Service } from '#lib/server/service.ts';
import { filesOfSaid, filesSent, type SaidFile } from './file-rows.ts';
import { saidForm } from './form.ts';
import { writeDraft } from './save.ts';
import { wasLookedAt } from './looked-at.ts';

/** A file with its bytes, ready to be served. */
export type OpenedFile = SaidFile & { readonly bytes: Buffer };

/** Why it was not added; null: it was. */
type AddingSaid = FileProblem | 'closed' | null;

/**
 * Adds a photo (of a drawing, say) or a recording to the child's own words. What is in it is checked as
 * a child's own file is; its bytes are sealed first, then its row is written.
 * @throws 404 as `saidForm`.
 */
export async function addToSaid(
	service: Service,
	actor: Actor,
	partId: string,
	kind: FileKind,
	{ bytes, caption }: Pick<GivenFile, 'bytes' | 'caption'>
): Promise<AddingSaid> {
	const before = refusalOf(service, actor, partId, 1);
	if (before) return before;
	const { sessionId } = saidForm(service, actor, partId).actor;
	const checked = await checkFile(kind, bytes, sessionId);
	if (typeof checked === 'string') return checked;
	const id = newId();
	writeSealed(service, id, checked.bytes);
	let refusal: AddingSaid = 'broken';
	try {
		refusal = service.db.transaction(
			(tx) => {
				// Asked anew: time has passed, and the meeting may have begun, or the authority ended.
				const no = refusalOf(service, actor, partId, checked.bytes.length, tx);
				if (no) return no;
				const form = saidForm(service, actor, partId, tx);
				const saidId = writeDraft(service, tx, form, form.said);
				const about = service.vault.seal(`advocate_file.about:${id}`, JSON.stringify({ caption }));
				const { type, seconds } = checked;
				const size = checked.bytes.length;
				tx.insert(advocateFile)
					.values({ id, saidId, kind, type, size, seconds, about, addedAt: service.now() })
					.run();
				return null;
			},
			{ behavior: 'immediate' }
		);
		return refusal;
	} finally {
		if (refusal) removeSealed(service, id);
	}
}

function refusalOf(
	service: Service,
	actor: Actor,
	partId: string,
	bytes: number,
	db: Parameters<typeof filesOfSaid>[0] = service.db
): AddingSaid {
	const { id, closed } = saidForm(service, actor, partId, db);
	if (closed) return 'closed';
	const there = id === null ? [] : filesOfSaid(db, service, id);
	if (there.length >= MOST_HERE) return 'too-many';
	const held = there.reduce((sum, { size }) => sum + size, 0);
	return held + bytes > MOST_IN_FORM ? 'no-room' : null;
}

/** A file in the advocate's own draft. @throws 404 for any other, and for what was taken out of it. */
export function ownSaidFile(
	service: Service,
	actor: Actor,
	partId: string,
	fileId: string
): SaidFile & { readonly closed: boolean } {
	const form = saidForm(service, actor, partId);
	const files = form.id === null ? [] : filesOfSaid(service.db, service, form.id);
	const row = files.find(({ id }) => id === fileId) ?? notThere();
	return { ...row, closed: form.closed !== null };
}

/** A file of the draft or of what stands sent, with its bytes. @throws 404 for any other. */
export function openOwnFile(
	service: Service,
	actor: Actor,
	partId: string,
	fileId: string
): OpenedFile {
	const { id, standing } = saidForm(service, actor, partId);
	const sent = filesSent(service.db, service, standing?.files ?? []);
	const own = id === null ? [] : filesOfSaid(service.db, service, id);
	const row = [...own, ...sent].find((one) => one.id === fileId) ?? notThere();
	return { ...row, bytes: readSealed(service, row.id) ?? notThere() };
}

/**
 * Takes a file away from the draft, and for good, unless somebody has read, or the child checked, what
 * was sent with it: then it stays with that, because what was read is not changed afterwards.
 * @returns whether it was taken: not once the meeting has begun. @throws 404 as `ownSaidFile`.
 */
export function takeFromSaid(
	service: Service,
	actor: Actor,
	partId: string,
	fileId: string
): boolean {
	const became = service.db.transaction(
		(tx) => {
			const { closed, saidId } = ownSaidFile(service, actor, partId, fileId);
			if (closed) return 'closed';
			const form = saidForm(service, actor, partId, tx);
			const isRow = eq(advocateFile.id, fileId);
			const isKept = wasLookedAt(service, tx, saidId, fileId);
			if (isKept) tx.update(advocateFile).set({ takenAt: service.now() }).where(isRow).run();
			else tx.delete(advocateFile).where(isRow).run();
			writeDraft(service, tx, form, form.said);
			return isKept ? 'kept' : 'gone';
		},
		{ behavior: 'immediate' }
	);
	if (became === 'gone') removeSealed(service, fileId);
	return became !== 'closed';
}
