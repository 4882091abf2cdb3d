import type { DocumentKind } from '#lib/domain/report/document.ts';
import { childNamedTo } from './child-name.ts';
import { latenessOf, reached, type Lateness } from './lateness.ts';
import { knownMeeting, type KnownMeeting } from './meeting-known.ts';
import { notesAreOpen, notesOf, type NoteView } from './notes-of.ts';
import type { OpenRelease, Reader } from './reading.ts';
import { seenOf } from './seen.ts';
import { whoReads, type WhoReads } from './who-reads.ts';

/** What every page of a paper says about it. */
export interface PaperHead {
	readonly releaseId: string;
	readonly kind: DocumentKind;
	readonly child: string | null;
	/** Notes can be written, changed and taken back. */
	readonly mayNote: boolean;
	readonly readers: WhoReads;
}

/** The first page of a paper: in short, what is in it, and what can be done. */
export interface PaperFront extends PaperHead {
	readonly releasedAt: number;
	/** It came before in another version; null: this is the first. */
	readonly firstAt: number | null;
	readonly lateness: Lateness | null;
	readonly meeting: KnownMeeting | null;
	readonly summary: { readonly language: string; readonly text: string } | null;
	readonly contents: readonly {
		readonly id: string;
		readonly heading: string | null;
		readonly notes: number;
	}[];
	readonly hasPdf: boolean;
	readonly readToEndAt: number | null;
	/** On all of it. */
	readonly notes: readonly NoteView[];
	/** On a version that this one replaced. */
	readonly earlier: readonly NoteView[];
}

/** The head of a paper's pages. */
export function headOf({ service, actor }: Reader, { release }: OpenRelease): PaperHead {
	return {
		releaseId: release.id,
		kind: release.kind,
		child: childNamedTo(service, actor, release.childId),
		mayNote: notesAreOpen(service, release),
		readers: whoReads(service, actor, release)
	};
}

/** The first page of a paper that its recipient has opened. */
export function frontOf(reader: Reader, opened: OpenRelease): PaperFront {
	const { service, actor } = reader;
	const { release, paper } = opened;
	const recipientId = actor.kind === 'child' || actor.kind === 'adult' ? actor.id : '';
	const versions = reached(service, recipientId, release);
	const before = versions.filter(({ id }) => id !== release.id);
	const notes = notesOf(service, [release.id]);
	const { summary, version } = paper.content;
	return {
		...headOf(reader, opened),
		releasedAt: release.releasedAt,
		firstAt: before[0]?.releasedAt ?? null,
		lateness: latenessOf(service, actor, recipientId, release),
		meeting: knownMeeting(service, actor, release),
		summary: summary && { language: summary.language, text: summary.text },
		contents: version.sections.map(({ id, heading, text }) => {
			const addresses = new Set<string | null>([id, ...text.map((block) => block.id)]);
			return { id, heading, notes: notes.filter(({ block }) => addresses.has(block)).length };
		}),
		hasPdf: release.pdfId !== null,
		readToEndAt: seenOf(service.db, release.id)['read-to-end'],
		notes: notes.filter(({ block }) => block === null).map(viewOf),
		earlier: notesOf(
			service,
			before.map(({ id }) => id)
		).map(viewOf)
	};
}

/** A note without what only the server needs of it. */
export function viewOf({ id, block, kind, words, writtenAt, answer }: NoteView): NoteView {
	return { id, block, kind, words, writtenAt, answer };
}
