import type PDFDocument from 'pdfkit';
import { pictureOf, type Art, type Picture } from '../art/picture.ts';
import type { Objects } from '../art/stream.ts';
import { roomOf, Words, type Setter, type Style } from '../text/setter.ts';
import type { Direction } from '../text/direction.ts';
import type { Line } from '../text/line.ts';

type Document = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Document['struct']>;

/** A box on a page, from its start (the left, or the right where one reads from there) and its top. */
export interface Place {
	readonly start: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** What pdfkit has and its types do not name. */
interface Unnamed {
	readonly page: { readonly xobjects: Record<string, unknown> };
	addContent(text: string): void;
	openImage(bytes: Buffer): Image;
}

/** A photo that a document holds. */
export interface Image {
	readonly width: number;
	readonly height: number;
}

/** Draws on the pages of one document: words, drawn pictures and photos, each tagged or set aside. */
export class Press {
	readonly document: Document;
	readonly words: Words;
	readonly direction: Direction;
	readonly width: number;
	readonly height: number;
	readonly #pictures = new Map<Art, { readonly name: string; readonly picture: Picture }>();

	constructor(
		document: Document,
		direction: Direction,
		[width, height]: readonly [number, number]
	) {
		this.document = document;
		this.words = new Words(document as unknown as Setter);
		this.direction = direction;
		this.width = width;
		this.height = height;
	}

	newPage(): void {
		this.document.addPage({ size: [this.width, this.height], margin: 0 });
	}

	/** Where a box lies from the left. */
	left({ start, width }: Pick<Place, 'start' | 'width'>): number {
		return this.direction === 'rtl' ? this.width - start - width : start;
	}

	/** What only decorates: nobody is read it. */
	decoration(drawn: () => void): void {
		this.document.markContent('Artifact', { type: 'Layout' });
		drawn();
		this.document.endMarkedContent();
	}

	/** What belongs to an element of the document's order. */
	content(element: Element, tag: string, drawn: () => void): void {
		const content = this.document.markStructureContent(tag);
		drawn();
		this.document.endMarkedContent();
		element.add(content);
	}

	/** A line of words in a column; `middle`: centred there. */
	line(
		line: Line,
		style: Style,
		{ start, top, width }: Omit<Place, 'height'>,
		middle = false
	): void {
		const left = this.left({ start, width });
		const room = width - line.width;
		const x = middle ? left + room / 2 : line.direction === 'rtl' ? left + room : left;
		// Letters stand on their line as in the middle of its room.
		this.words.set(line, style, x, top + (roomOf(line, style) + style.size * 0.68) / 2);
	}

	/** Lines one below the other; gives where what follows them begins. */
	lines(
		lines: readonly Line[],
		style: Style,
		{ start, top, width }: Omit<Place, 'height'>,
		middle = false
	): number {
		let at = top;
		for (const line of lines) {
			this.line(line, style, { start, top: at, width }, middle);
			at += roomOf(line, style);
		}
		return at;
	}

	/** A drawn picture, as large as its box; whole in its middle, or drawn out to fill it. */
	picture(art: Art, place: Place, fit: 'whole' | 'fill' | 'stretch' = 'whole'): void {
		const { name, picture } = this.#known(art);
		const { document } = this;
		const [across, down] = [place.width / picture.width, place.height / picture.height];
		const even = fit === 'whole' ? Math.min(across, down) : Math.max(across, down);
		const [sx, sy] = fit === 'stretch' ? [across, down] : [even, even];
		const x = this.left(place) + (place.width - picture.width * sx) / 2;
		const y = place.top + (place.height - picture.height * sy) / 2;
		document.save();
		if (fit === 'fill') {
			document.rect(this.left(place), place.top, place.width, place.height).clip();
		}
		document.transform(sx, 0, 0, sy, x - picture.x * sx, y - picture.y * sy);
		this.#unnamed.page.xobjects[name] = picture.form;
		this.#unnamed.addContent(`/${name} Do`);
		document.restore();
	}

	/** Takes a JPEG in, to be drawn; null where it is none: one lost photo ends no book. */
	image(bytes: Uint8Array | null): Image | null {
		if (!bytes) return null;
		try {
			return this.#unnamed.openImage(Buffer.from(bytes));
		} catch {
			return null;
		}
	}

	get #unnamed(): Unnamed {
		return this.document as unknown as Unnamed;
	}

	/** Each picture is in a document once, however often it is shown. */
	#known(art: Art): { readonly name: string; readonly picture: Picture } {
		const found = this.#pictures.get(art);
		if (found) return found;
		const made = {
			name: `Art${this.#pictures.size}`,
			picture: pictureOf(this.document as unknown as Objects, art)
		};
		this.#pictures.set(art, made);
		return made;
	}
}
