import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Service } from '#lib/server/service.ts';
import type { FileRow } from './rows.ts';
import { readSealed } from './store.ts';
import { fileInForm } from './take-away.ts';

/**
 * A photo or recording of a child's own form, with its bytes.
 * @throws 404 for somebody else's, and beside a helper for what was not added there.
 */
export function ownFile(
	service: Service,
	actor: Actor,
	viewsId: string,
	fileId: string
): FileRow & { readonly bytes: Buffer } {
	const { row } = fileInForm(service, actor, viewsId, fileId);
	return { ...row, bytes: readSealed(service, row.id) ?? notThere() };
}
