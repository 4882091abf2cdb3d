import { isContested, type SaidView } from '#lib/domain/advocacy/shown.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { readSealed } from '#lib/server/files/store.ts';
import { mayOnPart, partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { glassOver } from '#lib/server/views-for-iro/read.ts';
import { filesSent } from './file-rows.ts';
import type { OpenedFile } from './files.ts';
import { addMark } from './mark.ts';
import { marksOf, standingSaid } from './rows.ts';
import { saidView } from './view.ts';

/**
 * What advocates brought for one part, opened. Opening it is reading it, as with a child's own views:
 * the mark that child and advocate are shown and the audit entry are written with it; by break-glass,
 * no mark. Null for those who see names and dates only.
 * @throws 404 unless the actor may see this child's meetings.
 */
export function readSaid(service: Service, actor: Actor, ids: PartIds): SaidView[] | null {
	const seen = partFor(service, actor, 'meeting.see', ids);
	if (!mayOnPart(service, actor, 'advocate-said.read', seen)) return null;
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'advocate-said.read', ids, tx);
			const all = standingSaid(tx, service, part.part.id);
			for (const { id } of all) look(service, tx, actor, part, id);
			return all.map((sent) => saidView(service, tx, sent));
		},
		{ behavior: 'immediate' }
	);
}

function look(service: Service, tx: Tx, actor: Actor, part: Part, sentId: string): void {
	if (actor.kind !== 'adult') return;
	const glass = glassOver(service, tx, actor, part);
	const marks = marksOf(tx, service, [sentId])(sentId);
	// Read before the child said that it is not them, it is to be read again.
	const contested = marks.findLastIndex(({ what }) => isContested(what));
	const known = marks
		.slice(contested + 1)
		.some(({ what, by }) => what === 'read' && by === actor.id);
	if (!glass && !known) addMark(service, tx, sentId, { what: 'read', words: null, by: actor.id });
	record(tx, actor, service.now(), {
		action: glass ? 'break-glass.read' : 'advocate-said.read',
		subject: sentId,
		childId: part.child.id,
		...(glass ? { detail: { breakGlass: glass } } : {})
	});
}

/** A photo or recording of what stands, for whoever hears the child; opening it is recorded. @throws 404 */
export function fileForHearer(
	service: Service,
	actor: Actor,
	ids: PartIds,
	fileId: string
): OpenedFile {
	if (!isId(fileId)) notThere();
	const row = service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'advocate-said.read', ids, tx);
			const all = standingSaid(tx, service, part.part.id);
			const sent = all.find(({ files }) => files.includes(fileId)) ?? notThere();
			look(service, tx, actor, part, sent.id);
			const [found] = filesSent(tx, service, [fileId]);
			return found ?? notThere();
		},
		{ behavior: 'immediate' }
	);
	return { ...row, bytes: readSealed(service, row.id) ?? notThere() };
}
