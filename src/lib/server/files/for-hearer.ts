import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { isId } from '#lib/server/db/id.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { glassOver } from '#lib/server/views-for-iro/read.ts';
import { standingSendings } from '#lib/server/views-for-iro/standing.ts';
import { recordLook } from './looked.ts';
import { fileRow, type FileRow } from './rows.ts';
import { readSealed } from './store.ts';

/**
 * A photo or recording that a child sent for one meeting and did not take back, opened for whoever
 * hears them. Opening it is recorded in the same transaction, as opening the words it came with is.
 * @throws 404 unless this actor hears this child there and the file is part of what stands.
 */
export function sentFile(
	service: Service,
	actor: Actor,
	ids: PartIds,
	fileId: string
): FileRow & { readonly bytes: Buffer } {
	if (actor.kind !== 'adult' || !isId(fileId)) notThere();
	const found = service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'views.read', ids, tx);
			const sent = standingSendings(tx, part.part.id).find((sending) =>
				openContent(service.vault, sending).files?.some(({ id }) => id === fileId)
			);
			const row = sent && fileRow(tx, service, fileId);
			if (!row || row.childId !== part.child.id) notThere();
			const glass = glassOver(service, tx, actor, part);
			const action = glass ? 'break-glass.read' : 'views.read';
			const look = { action, subject: sent.id, childId: row.childId } as const;
			recordLook(service, tx, actor, look, row, glass ? { breakGlass: glass } : {});
			return row;
		},
		{ behavior: 'immediate' }
	);
	// Once others can write again.
	return { ...found, bytes: readSealed(service, found.id) ?? notThere() };
}
