import { asSeen, forShaper, levelsOf, type Direction, type Levels } from './direction.ts';
import type { Face, Faces, Hand } from './face.ts';

/** Part of a line in one face and direction, ready to be set. */
export interface Piece {
	readonly text: string;
	readonly face: Face;
	readonly level: number;
	readonly width: number;
}

/** A line of a paragraph: its pieces as seen, left to right. */
export interface Line {
	readonly pieces: readonly Piece[];
	readonly width: number;
	readonly direction: Direction;
	/** The least room it needs, in sizes of its hand: some scripts reach further up and down. */
	readonly leading: number;
}

/** How wide letters are in a face at a size, in points. */
export type Measure = (text: string, face: Face, size: number) => number;

/** Shown where no type at hand has a letter. */
const UNKNOWN = '·';

/** Marks that say which way letters run: heeded, and not drawn. */
const STEERS = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function graphemesOf(text: string): string[] {
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}

interface Letter {
	readonly text: string;
	readonly face: Face;
	readonly level: number;
}

export interface Setting {
	readonly faces: Faces;
	readonly measure: Measure;
	readonly hand: Hand;
	readonly size: number;
	readonly width: number;
	readonly direction: Direction | 'auto';
}

/** Breaks a paragraph without line breaks of its own into lines no wider than its column. */
export function linesOf(paragraph: string, setting: Setting): readonly Line[] {
	const text = cleaned(paragraph);
	const levels = levelsOf(text, setting.direction);
	const letters = lettersOf(text, levels, setting);
	const lines: Line[] = [];
	let line: Letter[] = [];
	let room = setting.width;
	const finish = () => {
		lines.push(lineOf(line, levels.base, setting));
		line = [];
		room = setting.width;
	};
	for (const word of wordsOf(letters)) {
		const width = widthOf(trimmed(word), setting);
		if (width > room && line.length > 0) finish();
		if (width > setting.width) {
			// A word longer than a line is broken where the line ends.
			for (const letter of word) {
				const one = widthOf([letter], setting);
				if (one > room && line.length > 0) finish();
				line.push(letter);
				room -= one;
			}
			continue;
		}
		line.push(...word);
		room -= widthOf(word, setting);
	}
	if (line.length > 0 || lines.length === 0) finish();
	return lines;
}

/** Tabs are blanks, and what would steer a terminal is left out. */
function cleaned(text: string): string {
	return text
		.replace(/\s/g, ' ')
		.replace(/[\p{Cc}\p{Cs}]/gu, '')
		.normalize('NFC');
}

function lettersOf(text: string, levels: Levels, { faces, hand }: Setting): readonly Letter[] {
	const letters: Letter[] = [];
	for (const { segment, index } of segmenter.segment(text)) {
		if (STEERS.test(segment)) continue;
		const points = [...segment].map((one) => one.codePointAt(0) ?? 0);
		const before = letters.at(-1)?.face;
		const isPlain = /^[\p{P}\p{Zs}]$/u.test(segment);
		// Blanks and stops stay with what they follow, so that a script is shaped in one piece.
		const stays = isPlain && before && points.every((point) => before.has(point));
		const face = stays ? before : faces.faceFor(hand, points);
		letters.push({
			text: face ? segment : segment === ' ' ? ' ' : UNKNOWN,
			face: face ?? faces.first(hand),
			level: levels.at(index)
		});
	}
	return letters;
}

/** Letters up to and with the blanks after them; a word may also end after a hyphen or a stroke. */
function wordsOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
	const words: Letter[][] = [[]];
	letters.forEach((letter, index) => {
		words.at(-1)?.push(letter);
		const next = letters[index + 1];
		const ends = /^[ \-/–—]$/.test(letter.text) && next !== undefined && next.text !== ' ';
		if (ends) words.push([]);
	});
	return words;
}

function trimmed(word: readonly Letter[]): readonly Letter[] {
	const last = word.findLastIndex(({ text }) => text !== ' ');
	return word.slice(0, last + 1);
}

function piecesOf(letters: readonly Letter[]): readonly Letter[] {
	const pieces: { text: string; face: Face; level: number }[] = [];
	for (const { text, face, level } of letters) {
		const last = pieces.at(-1);
		if (last && last.face === face && last.level === level) last.text += text;
		else pieces.push({ text, face, level });
	}
	return pieces;
}

function widthOf(letters: readonly Letter[], { measure, size }: Setting): number {
	return piecesOf(letters).reduce(
		(sum, { text, face, level }) => sum + measure(forShaper(text, level, graphemesOf), face, size),
		0
	);
}

function lineOf(letters: readonly Letter[], direction: Direction, setting: Setting): Line {
	const pieces = asSeen(piecesOf(trimmed(letters))).map(({ text, face, level }): Piece => {
		const given = forShaper(text, level, graphemesOf);
		return { text: given, face, level, width: setting.measure(given, face, setting.size) };
	});
	const leading = Math.max(0, ...pieces.map(({ face }) => face.leading));
	return { pieces, direction, leading, width: pieces.reduce((sum, { width }) => sum + width, 0) };
}
