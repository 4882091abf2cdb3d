import type { VersionBlock } from '#lib/domain/report/recipient-version.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { headOf, viewOf, type PaperHead } from './front.ts';
import { notesOf, type NoteView } from './notes-of.ts';
import type { OpenRelease, Reader } from './reading.ts';
import { seenOf } from './seen.ts';

/** A section with the recipient's notes beside its text. */
export interface SectionView {
	readonly id: string;
	readonly place: number;
	readonly heading: string | null;
	readonly text: readonly VersionBlock[];
	readonly notes: readonly NoteView[];
}

/** One section, or all of them on one page. */
export interface SectionsPage extends PaperHead {
	readonly sections: readonly SectionView[];
	readonly count: number;
	/** The sections before and after the one shown; null: it is the first, the last, or all are shown. */
	readonly before: { readonly id: string; readonly heading: string | null } | null;
	readonly after: { readonly id: string; readonly heading: string | null } | null;
	/** The end of the paper is on this page. */
	readonly isEnd: boolean;
	readonly readToEndAt: number | null;
}

/** The pages of a paper: `2` for its second section, `all` for all of it. @throws 404 for what is neither. */
export function sectionsPage(reader: Reader, opened: OpenRelease, which: string): SectionsPage {
	const { service } = reader;
	const { release, paper } = opened;
	const { sections } = paper.content.version;
	const notes = notesOf(service, [release.id]).map(viewOf);
	const views = sections.map(({ id, heading, text }, at): SectionView => {
		const addresses = new Set<string | null>([id, ...text.map((block) => block.id)]);
		return {
			id,
			place: at + 1,
			heading,
			text,
			notes: notes.filter((one) => addresses.has(one.block))
		};
	});
	const at = views.findIndex(({ id }) => id === which);
	if (which !== 'all' && at < 0) notThere();
	const beside = (place: number) => {
		const found = which === 'all' ? undefined : sections[place];
		return found ? { id: found.id, heading: found.heading } : null;
	};
	return {
		...headOf(reader, opened),
		sections: which === 'all' ? views : views.slice(at, at + 1),
		count: views.length,
		before: beside(at - 1),
		after: beside(at + 1),
		isEnd: which === 'all' || at === views.length - 1,
		readToEndAt: seenOf(service.db, release.id)['read-to-end']
	};
}
