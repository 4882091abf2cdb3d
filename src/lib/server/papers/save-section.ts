import { eq } from 'drizzle-orm';
import type { TextBlock } from '#lib/domain/report/document.ts';
import { partsOf, typedOf } from '#lib/domain/report/marked-text.ts';
import { MOST_BLOCKS, MOST_SECTIONS } from '#lib/domain/report/paper-limits.ts';
import { cleanedHeading, cleanedText } from '#lib/domain/report/pasted-text.ts';
import type { Frame } from '#lib/domain/report/frame.ts';
import { isWithheldByDefault, type SectionSource } from '#lib/domain/report/section-source.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { paperSection, paperSectionDecision } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { namesOf } from './names.ts';
import { countAsWriter, paperFor } from './paper-for.ts';
import { openedSection, sealedSection } from './section-content.ts';
import { putInOrder, sectionRows, sectionView, type SectionView } from './sections.ts';

export interface GivenSection {
	/** The revision that the form was made from; 0: the section is new. */
	readonly base: number;
	readonly source: SectionSource;
	readonly frame: Frame | null;
	readonly heading: string;
	/** As it was typed, with its marks. */
	readonly typed: string;
}

export type Saved =
	| { readonly kind: 'saved'; readonly sections: number }
	/** Somebody saved meanwhile: what it says now. Nothing was written. */
	| { readonly kind: 'conflict'; readonly now: SectionView }
	/** Somebody took it out meanwhile. Nothing was written. */
	| { readonly kind: 'gone' }
	| { readonly kind: 'too-many' };

/**
 * Writes a section, new or changed. What was pasted is cleaned; a line that begins with `# ` becomes a
 * section of its own after it, of the same source. Sent twice it is written once.
 * @throws 404 unless the actor writes this paper, and for a section of another.
 */
export function saveSection(
	service: Service,
	actor: Actor,
	ids: { readonly paper: string; readonly section: string },
	given: GivenSection
): Saved {
	return service.db.transaction(
		(tx): Saved => {
			const { by, part, paper } = paperFor(service, actor, 'paper.write', ids.paper, tx);
			if (!isId(ids.section)) notThere();
			const rows = sectionRows(tx, paper.id);
			const row = rows.find(({ id }) => id === ids.section);
			if (!row && isTaken(tx, ids.section)) notThere();
			const [first, ...more] = partsOf(cleanedText(given.typed));
			const written = [
				{ id: ids.section, heading: cleanedHeading(given.heading), text: first.text },
				...more.map(({ heading, text }) => ({ id: newId(), heading: heading ?? '', text }))
			];
			if (!row && given.base > 0) return { kind: 'gone' };
			const before = row && openedSection(service, row.id, row.content);
			const isSame =
				row !== undefined &&
				more.length === 0 &&
				row.source === given.source &&
				row.frame === given.frame &&
				before?.heading === written[0]!.heading &&
				typedOf(before.text) === typedOf(first.text);
			if (isSame) return { kind: 'saved', sections: 1 };
			if (row && row.revision !== given.base) {
				return { kind: 'conflict', now: sectionView(service, row, namesOf(service, tx)) };
			}
			const total = rows.length + written.length - (row ? 1 : 0);
			if (total > MOST_SECTIONS || written.some(({ text }) => text.length > MOST_BLOCKS)) {
				return { kind: 'too-many' };
			}
			const at = service.now();
			const from = { ...given, wasSource: wasSourceOf(given.source, row) };
			for (const one of written) {
				write(service, tx, { ...one, paperId: paper.id, ...of(from), by: by.id, at }, row);
			}
			// An allowance was for what came from where it said.
			if (row && row.source !== given.source) {
				tx.delete(paperSectionDecision).where(eq(paperSectionDecision.sectionId, row.id)).run();
			}
			const order = rows.map(({ id }) => id);
			if (!row) order.push(ids.section);
			order.splice(order.indexOf(ids.section) + 1, 0, ...written.slice(1).map(({ id }) => id));
			putInOrder(tx, order);
			countAsWriter(tx, paper.id, by.id, at);
			record(tx, actor, at, {
				action: 'paper.write',
				subject: paper.id,
				childId: part.child.id,
				detail: {
					section: ids.section,
					sections: written.length,
					isNew: !row,
					...(row && row.source !== given.source ? { from: row.source, to: given.source } : {})
				}
			});
			return { kind: 'saved', sections: written.length };
		},
		{ behavior: 'immediate' }
	);
}

type From = Pick<GivenSection, 'source' | 'frame'> & { readonly wasSource: SectionSource | null };

const of = ({ source, wasSource, frame }: From) => ({ source, wasSource, frame });

/** The source withheld by default that another label must not hide; null: there is nothing to hide. */
function wasSourceOf(
	source: SectionSource,
	before: { readonly source: SectionSource; readonly wasSource: SectionSource | null } | undefined
): SectionSource | null {
	if (!before || isWithheldByDefault(source)) return null;
	return isWithheldByDefault(before.source) ? before.source : before.wasSource;
}

interface Written extends From {
	readonly id: string;
	readonly paperId: string;
	readonly heading: string;
	readonly text: readonly TextBlock[];
	readonly by: string;
	readonly at: number;
}

function write(
	service: Service,
	tx: Tx,
	{ id, paperId, source, wasSource, frame, heading, text, by, at }: Written,
	row: { readonly id: string; readonly revision: number } | undefined
): void {
	const content = sealedSection(service, id, { heading, text });
	const said = { source, wasSource, frame, content, writtenBy: by, writtenAt: at };
	if (row?.id === id) {
		tx.update(paperSection)
			.set({ ...said, revision: row.revision + 1 })
			.where(eq(paperSection.id, id))
			.run();
	} else {
		tx.insert(paperSection)
			.values({ id, paperId, place: MOST_SECTIONS + 1, revision: 1, ...said })
			.run();
	}
}

function isTaken(tx: Tx, id: string): boolean {
	const found = tx
		.select({ id: paperSection.id })
		.from(paperSection)
		.where(eq(paperSection.id, id))
		.get();
	return found !== undefined;
}
