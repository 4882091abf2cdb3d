import { isNoteKind, pieceOf, type NotedPiece, type NoteKind } from '#lib/domain/report/note.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { newId } from '#lib/server/db/id.ts';
import { headOf, viewOf, type PaperHead } from './front.ts';
import { notesOf, type NoteView } from './notes-of.ts';
import type { OpenRelease, Reader } from './reading.ts';

/** The address of all of a paper, where the others are those of its pieces. */
export const ALL = 'all';

/** The page for saying something about one piece: the piece, what was said about it, and a form. */
export interface NotePage extends PaperHead {
	/** As the address has it: `2-1`, `2`, `all`. */
	readonly at: string;
	/** Null: all of it. */
	readonly piece: NotedPiece | null;
	/** Where it stands in the paper: a section's id, or `all`. */
	readonly section: string;
	readonly notes: readonly NoteView[];
	/** The one that is being changed; null: a new one. */
	readonly changes: NoteView | null;
	/** Made with the form: sent twice it is one note. */
	readonly sendKey: string;
}

/** A note as a form gives it. */
export interface GivenNote {
	readonly sendKey: string;
	/** The note it is to stand in the place of; empty: none. */
	readonly instead: string;
	readonly kind: NoteKind | null;
	readonly words: string;
}

/** The note page of a piece. @throws 404 where the version has no such piece, or no such note is there. */
export function notePage(
	reader: Reader,
	opened: OpenRelease,
	at: string,
	changes: string | null
): NotePage {
	const { version } = opened.paper.content;
	const piece = at === ALL ? null : (pieceOf(version, at) ?? notThere());
	const block = at === ALL ? null : at;
	const notes = notesOf(reader.service, [opened.release.id])
		.filter((one) => one.block === block)
		.map(viewOf);
	return {
		...headOf(reader, opened),
		at,
		piece,
		section: at.split('-')[0] ?? ALL,
		notes,
		changes: changes === null ? null : (notes.find(({ id }) => id === changes) ?? null),
		sendKey: newId()
	};
}

/** A note as a form gives it; anything of another shape counts as left out. */
export function noteIn(form: FormData): GivenNote {
	const text = (name: string) => {
		const given = form.get(name);
		return typeof given === 'string' ? given.replaceAll('\r\n', '\n').toWellFormed().trim() : '';
	};
	const kind = text('kind');
	return {
		sendKey: text('sendKey'),
		instead: text('instead'),
		kind: isNoteKind(kind) ? kind : null,
		words: text('words')
	};
}
