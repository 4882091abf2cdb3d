import type { VersionBlock } from '#lib/domain/report/recipient-version.ts';
import type { Readers } from '#lib/domain/reading/band-limits.ts';

/** The texts of a piece of a version, in order. */
export function textsOfBlock(block: VersionBlock): readonly string[] {
	return block.kind === 'paragraph' ? [block.text] : block.items;
}

/** A text typed with line breaks, as paragraphs; empty lines part them. */
export function paragraphsOf(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((one) => one.trim())
		.filter((one) => one !== '');
}

/**
 * Whether hard words are explained to this reader. A young person's version is in words for their band
 * already, and the meanings are too long for the youngest.
 */
export function explainsTo(voice: Readers): boolean {
	return voice !== '4-7' && voice !== '8-11';
}

/** Sections are written in English; the summary says its own language. */
export const WRITTEN_IN = 'en';
