import { Faces, type Face, type Hand, type TypeCase } from './face.ts';
import { linesOf, type Line, type Measure } from './line.ts';
import type { Direction } from './direction.ts';

/** How words look: hand, size and the room of a line in points, and colour. */
export interface Style {
	readonly hand: Hand;
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
}

/** The room of a line, from the one above to the one below. */
export function roomOf({ leading }: Line, style: Style): number {
	return Math.max(style.leading, style.size * leading);
}

/** The room of lines one below the other. */
export function roomOfAll(lines: readonly Line[], style: Style): number {
	return lines.reduce((sum, line) => sum + roomOf(line, style), 0);
}

/** What of a document words are set with. */
export interface Setter extends TypeCase {
	fontSize(size: number): unknown;
	fillColor(colour: string): unknown;
	widthOfString(text: string, options: object): number;
	text(text: string, x: number, y: number, options: object): unknown;
}

/** Shaped whole: without it, words of a right-to-left script would stand in the wrong order. */
const shaped = { features: [], lineBreak: false } as const;

/** Words in the type of one document. */
export class Words {
	readonly #setter: Setter;
	readonly #faces: Faces;
	readonly #widths = new Map<string, number>();

	constructor(setter: Setter) {
		this.#setter = setter;
		this.#faces = new Faces(setter);
	}

	/** Breaks words into lines; a line break of the writer's is kept. */
	lines(text: string, style: Style, width: number, direction: Direction | 'auto'): readonly Line[] {
		const { hand, size } = style;
		const setting = { faces: this.#faces, measure: this.#measure, hand, size, width, direction };
		return text
			.replace(/\r\n?/g, '\n')
			.split('\n')
			.flatMap((paragraph) => linesOf(paragraph, setting));
	}

	/** Sets a line with its baseline at `y`, from its left edge on. */
	set(line: Line, style: Style, x: number, y: number): void {
		let at = x;
		for (const { text, face, width } of line.pieces) {
			this.#use(face, style.size);
			this.#setter.fillColor(style.colour);
			if (text.trim() !== '') {
				this.#setter.text(text, at, y, { ...shaped, baseline: 'alphabetic' });
			}
			at += width;
		}
	}

	#use(face: Face, size: number): void {
		this.#setter.font(face.name);
		this.#setter.fontSize(size * face.scale);
	}

	readonly #measure: Measure = (text, face, size) => {
		const key = `${face.name}\n${size}\n${text}`;
		const known = this.#widths.get(key);
		if (known !== undefined) return known;
		this.#use(face, size);
		const width = this.#setter.widthOfString(text, shaped);
		if (this.#widths.size > 20_000) this.#widths.clear();
		this.#widths.set(key, width);
		return width;
	};
}
