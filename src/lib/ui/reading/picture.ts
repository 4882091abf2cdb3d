import type { Readers } from '#lib/domain/reading/band-limits.ts';

/** The picture on top of a reader's papers: drawn in their band's own hand. */
const pictures = {
	adult: 'family/reading',
	'4-7': '4-7/guide-listening',
	'8-11': '8-11/envelope',
	'12-15': '12-15/notebook',
	'16-plus': '16-plus/book'
} as const satisfies Record<Readers, string>;

export function pictureOf(voice: Readers): (typeof pictures)[Readers] {
	return pictures[voice];
}
