import { asc, eq } from 'drizzle-orm';
import { FRAMES, type Frame } from '#lib/domain/report/frame.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paperSection } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { openedSection, type SectionContent } from './section-content.ts';

export type SectionRow = typeof paperSection.$inferSelect;

/** A section as those who write the paper work on it. */
export interface SectionView extends SectionContent {
	readonly id: string;
	readonly source: SectionRow['source'];
	/** A source withheld by default that it was said to come from before; null: none. */
	readonly wasSource: SectionRow['wasSource'];
	readonly frame: Frame | null;
	readonly revision: number;
	readonly by: string;
	readonly at: number;
}

const rankOf = (frame: Frame | null) => (frame === null ? FRAMES.length : FRAMES.indexOf(frame));

/** The rows of a paper's sections, in order: that of the frame where it has one. Call `paperFor` first. */
export function sectionRows(db: Tx, paperId: string): SectionRow[] {
	const rows = db
		.select()
		.from(paperSection)
		.where(eq(paperSection.paperId, paperId))
		.orderBy(asc(paperSection.place), asc(paperSection.id))
		.all();
	return rows.sort((a, b) => rankOf(a.frame) - rankOf(b.frame));
}

/** One section opened, field by field. */
export function sectionView(
	service: Pick<Service, 'vault'>,
	{ id, source, wasSource, frame, revision, writtenBy, writtenAt, content }: SectionRow,
	nameOf: (adultId: string) => string
): SectionView {
	const { heading, text } = openedSection(service, id, content);
	const said = { source, wasSource, frame, revision };
	return { id, ...said, heading, text, by: nameOf(writtenBy), at: writtenAt };
}

/** Puts sections into this order. Call it inside the transaction of what changes it. */
export function putInOrder(tx: Tx, ids: readonly string[]): void {
	ids.forEach((id, at) =>
		tx
			.update(paperSection)
			.set({ place: at + 1 })
			.where(eq(paperSection.id, id))
			.run()
	);
}
