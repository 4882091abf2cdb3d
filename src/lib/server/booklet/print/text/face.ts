import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { trueTypeOf } from './woff.ts';

/** A hand to write in: a family of type, regular or bold. */
export type Family = 'andika' | 'atkinson-hyperlegible-next' | 'bricolage-grotesque';
export interface Hand {
	readonly family: Family;
	readonly bold: boolean;
}

/** What is used of fontkit, which pdfkit keeps behind each of its fonts. */
interface Letters {
	hasGlyphForCodePoint(point: number): boolean;
}

/** One file of type, as a document knows it. */
export interface Face {
	readonly name: string;
	/** How much larger it is set, to look as large as the others. */
	readonly scale: number;
	/** The least room of its lines, in sizes of the hand it stands in for. */
	readonly leading: number;
	readonly has: (point: number) => boolean;
}

/** What of a document a face needs. */
export interface TypeCase {
	registerFont(name: string, source: Buffer): unknown;
	font(name: string): unknown;
}

/** A file, how much larger it is set, and the least room of its lines. */
type FaceFile = readonly [file: string, scale: number, leading?: number];

/**
 * Files of a hand, tried in this order for each letter: its own (cut into scripts, as they come), then
 * those that stand in for every hand: Arabic script in the type of the house that drew Andika, and the
 * signs that children write as faces and hearts.
 */
function filesOf({ family, bold }: Hand): readonly FaceFile[] {
	const weight = bold ? 700 : 400;
	const file = (name: string, part: string) =>
		`@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff`;
	return [
		[file(family, 'latin'), 1],
		[file(family, 'latin-ext'), 1],
		[file('andika', 'latin'), 1],
		[file('andika', 'latin-ext'), 1],
		[file('andika', 'vietnamese'), 1],
		[file('andika', 'cyrillic'), 1],
		[file('andika', 'cyrillic-ext'), 1],
		[file('scheherazade-new', 'arabic'), 1.3, 2],
		['@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff', 1]
	];
}

const from = createRequire(import.meta.url);
const read = new Map<string, Buffer>();

/** The bytes of a file of type, read once. */
function bytesOf(file: string): Buffer {
	const found = read.get(file) ?? trueTypeOf(readFileSync(from.resolve(file)));
	read.set(file, found);
	return found;
}

/** The faces of a hand in one document; a file is opened only when a letter asks for it. */
export class Faces {
	readonly #document: TypeCase & { readonly _font?: { readonly font?: Letters } };
	readonly #made = new Map<string, Face>();

	constructor(document: TypeCase) {
		this.#document = document;
	}

	/** The first face of a hand that has all these letters; null where none has. */
	faceFor(hand: Hand, points: readonly number[]): Face | null {
		for (const file of filesOf(hand)) {
			const face = this.#face(file);
			if (points.every((point) => isSilent(point) || face.has(point))) return face;
		}
		return null;
	}

	/** The face that a hand begins with: for blanks, and what nobody has a letter for. */
	first(hand: Hand): Face {
		const [file = ['', 1]] = filesOf(hand);
		return this.#face(file);
	}

	#face([file, scale, leading = 0]: FaceFile): Face {
		const known = this.#made.get(file);
		if (known) return known;
		this.#document.registerFont(file, bytesOf(file));
		this.#document.font(file);
		const letters = this.#document._font?.font;
		const face = {
			name: file,
			scale,
			leading,
			has: (point: number) => letters?.hasGlyphForCodePoint(point) ?? false
		};
		this.#made.set(file, face);
		return face;
	}
}

/** Joiners and marks that choose a form and are not drawn. */
function isSilent(point: number): boolean {
	return point === 0x200c || point === 0x200d || (point >= 0xfe00 && point <= 0xfe0f);
}
