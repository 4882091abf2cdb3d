import type { RecipientVersion, VersionBlock } from '#lib/domain/report/recipient-version.ts';

/** A text of a version with its address: the section's or piece's id, and `-3` for a list's third item. */
export interface VersionText {
	readonly id: string;
	readonly text: string;
}

function textsOfBlock(block: VersionBlock): VersionText[] {
	if (block.kind === 'paragraph') return [{ id: block.id, text: block.text }];
	return block.items.map((text, at) => ({ id: `${block.id}-${at + 1}`, text }));
}

/** Every text in a version, in reading order. */
export function textsOf({ sections }: RecipientVersion): VersionText[] {
	return sections.flatMap(({ id, heading, text }) => [
		...(heading === null ? [] : [{ id, text: heading }]),
		...text.flatMap(textsOfBlock)
	]);
}

/** What points at parts by number: `see section 4`, `page 12 above`, or a paragraph numbered `4.1`. */
const POINTERS = [
	/\b(?:see|refer to|set out in|given in|described in|mentioned in)\s+(?:section|part|paragraph|page|appendix|annex)\s+(?:\d+(?:\.\d+)*|[A-H])\b/i,
	/\b(?:section|part|paragraph|page|appendix|annex)\s+(?:\d+(?:\.\d+)*|[A-H])\s+(?:above|below|of this)\b/i,
	/^\s*\d+\.\d+\.?\s+\p{Lu}/u
];

/**
 * The texts of a version that point at a part by its number. Where something is withheld, the number
 * may be that of a part the recipient hasn't got, or be missing from a row of them, and so tell.
 */
export function pointersIn(version: RecipientVersion): VersionText[] {
	return textsOf(version).filter(({ text }) => POINTERS.some((pointer) => pointer.test(text)));
}
