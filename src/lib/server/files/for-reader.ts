import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { opensTo } from '#lib/policy/booklet.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import { sharesOf } from '#lib/server/booklet/sharing.ts';
import { isId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';
import { recordLook } from './looked.ts';
import { fileRow, type FileRow } from './rows.ts';
import { readSealed } from './store.ts';

/**
 * A photo or recording on a page of a child's booklet that is open to this adult today. Opening it
 * is recorded as reading the page is.
 * @throws 404 for whoever the page is not open to, and for any other file.
 */
export function sharedFile(
	service: Service,
	actor: Actor,
	childId: string,
	fileId: string
): FileRow & { readonly bytes: Buffer } {
	if (actor.kind !== 'adult' || !isId(childId) || !isId(fileId)) notThere();
	permit(service, actor, 'booklet.read', childId);
	const found = service.db.transaction(
		(tx) => {
			const now = service.now();
			const row = fileRow(tx, service, fileId) ?? notThere();
			if (row.childId !== childId || row.topic === null) notThere();
			const open = sharesOf(tx, childId)(row.topic as Topic);
			const ties = tiesTo(tx, actor, childId, londonDay(now), now);
			if (!opensTo(open, ties)) notThere();
			const own = new Set([...ties].filter((tie) => tie !== 'break-glass'));
			// What is read under break-glass stands in its own list; some of it is unsafe to show.
			const action = opensTo(open, own) ? 'booklet.read' : 'break-glass.read';
			recordLook(service, tx, actor, { action, subject: row.topic, childId }, row);
			return row;
		},
		{ behavior: 'immediate' }
	);
	// Once others can write again.
	return { ...found, bytes: readSealed(service, found.id) ?? notThere() };
}
