import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const SCRIPTED = /(?![\p{Script=Common}\p{Script=Inherited}])./u;

export type Direction = 'ltr' | 'rtl';

/** How deep each code unit of a paragraph stands, odd for right to left, and which way it begins. */
export interface Levels {
	readonly base: Direction;
	readonly at: (index: number) => number;
}

/** The directions of a paragraph: of its first letter, or as said, by Unicode's algorithm (UAX 9). */
export function levelsOf(text: string, said: Direction | 'auto'): Levels {
	if (said !== 'rtl' && !RIGHT_TO_LEFT.test(text)) return { base: 'ltr', at: () => 0 };
	const { levels, paragraphs } = bidi.getEmbeddingLevels(text, said);
	const base = (paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
	return { base, at: (index) => levels[index] ?? 0 };
}

/** Pieces of a line in the order they are seen, left to right: the last rule of the algorithm. */
export function asSeen<P extends { readonly level: number }>(pieces: readonly P[]): readonly P[] {
	const seen = [...pieces];
	const deepest = Math.max(0, ...pieces.map(({ level }) => level));
	for (let level = deepest; level > 0; level--) {
		for (let from = 0; from < seen.length; from++) {
			if ((seen[from]?.level ?? 0) < level) continue;
			let to = from;
			while (to < seen.length && (seen[to]?.level ?? 0) >= level) to++;
			seen.splice(from, to - from, ...seen.slice(from, to).reverse());
			from = to;
		}
	}
	return seen;
}

/**
 * A piece as the shaper must be given it: it sets what is in a right-to-left script from right to left
 * and all else from left to right, so what runs against its script is turned round before; brackets
 * in a right-to-left piece face the other way.
 */
export function forShaper(
	text: string,
	level: number,
	graphemes: (text: string) => string[]
): string {
	const isOdd = level % 2 === 1;
	const faced = isOdd
		? [...text].map((one) => bidi.getMirroredCharacter(one) ?? one).join('')
		: text;
	const scripted = SCRIPTED.exec(text)?.[0];
	const runsLeft = scripted !== undefined && RIGHT_TO_LEFT.test(scripted);
	return runsLeft === isOdd ? faced : graphemes(faced).reverse().join('');
}
