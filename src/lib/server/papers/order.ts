import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { paperSection } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { countAsWriter, paperFor } from './paper-for.ts';
import { putInOrder, sectionRows } from './sections.ts';

interface Ids {
	readonly paper: string;
	readonly section: string;
}

/**
 * Moves a section one place up or down; at the end of the row it stays. Order is words, too: whoever
 * moves is one of those who write.
 * @throws 404 unless the actor writes this paper and the section is in it.
 */
export function moveSection(service: Service, actor: Actor, ids: Ids, to: 'up' | 'down'): void {
	service.db.transaction(
		(tx) => {
			const { by, part, paper } = paperFor(service, actor, 'paper.write', ids.paper, tx);
			const rows = sectionRows(tx, paper.id);
			const from = rows.findIndex(({ id }) => id === ids.section);
			const [row, other] = [rows[from], rows[from + (to === 'up' ? -1 : 1)]];
			if (!row) notThere();
			// Within its part of the frame.
			if (!other || other.frame !== row.frame) return;
			const order = rows.map(({ id }) =>
				id === row.id ? other.id : id === other.id ? row.id : id
			);
			putInOrder(tx, order);
			const at = service.now();
			countAsWriter(tx, paper.id, by.id, at);
			record(tx, actor, at, {
				action: 'paper.write',
				subject: paper.id,
				childId: part.child.id,
				detail: { section: ids.section, moved: to }
			});
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Takes a section out of a paper, for good; what went out with it before stays with its release.
 * `revision`: what the one who confirmed it had looked at. Gone already: done.
 * @returns `changed` where somebody has written in it since, else null.
 * @throws 404 unless the actor writes this paper.
 */
export function removeSection(
	service: Service,
	actor: Actor,
	ids: Ids,
	revision: number
): 'changed' | null {
	return service.db.transaction(
		(tx) => {
			const { part, paper, by } = paperFor(service, actor, 'paper.write', ids.paper, tx);
			const row = sectionRows(tx, paper.id).find(({ id }) => id === ids.section);
			if (!row) return null;
			if (row.revision !== revision) return 'changed';
			tx.delete(paperSection).where(eq(paperSection.id, row.id)).run();
			const at = service.now();
			countAsWriter(tx, paper.id, by.id, at);
			record(tx, actor, at, {
				action: 'paper.write',
				subject: paper.id,
				childId: part.child.id,
				detail: { section: row.id, removed: true }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
