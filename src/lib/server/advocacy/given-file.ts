import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { isId } from '#lib/server/db/id.ts';
import { recordLook } from '#lib/server/files/looked.ts';
import { fileRow, type FileRow } from '#lib/server/files/rows.ts';
import { readSealed } from '#lib/server/files/store.ts';
import type { Service } from '#lib/server/service.ts';
import { standingSendings } from '#lib/server/views-for-iro/standing.ts';
import { childOfPart, lookedAt, sharedAnswers } from './given-rows.ts';

/** A photo or recording that a child lets everyone at their meeting hear, with its bytes, for their advocate. @throws 404 for any other. */
export function sharedViewsFile(
	service: Service,
	actor: Actor,
	partId: string,
	fileId: string
): FileRow & { readonly bytes: Buffer } {
	if (actor.kind !== 'adult' || !isId(fileId)) notThere();
	const found = service.db.transaction(
		(tx) => {
			const row = childOfPart(service, actor, partId, tx);
			const sent = lookedAt(tx, standingSendings(tx, partId)).find((one) =>
				sharedAnswers(service, tx, one).some(({ files }) => files.some(({ id }) => id === fileId))
			);
			const file = sent && fileRow(tx, service, fileId);
			if (!file || file.childId !== row.id) notThere();
			const look = { action: 'views.read-shared', subject: sent.id, childId: row.id } as const;
			recordLook(service, tx, actor, look, file, {});
			return file;
		},
		{ behavior: 'immediate' }
	);
	return { ...found, bytes: readSealed(service, found.id) ?? notThere() };
}
