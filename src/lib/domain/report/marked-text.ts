import type { TextBlock } from '#lib/domain/report/document.ts';
import { isBlank } from '#lib/domain/report/heading.ts';

/** A part of a typed text: what stands under one heading. */
export interface MarkedPart {
	/** Null: the text began without one. */
	readonly heading: string | null;
	readonly text: readonly TextBlock[];
}

const HEADING = /^#{1,6}\s+(.*)$/;
const ITEM = /^\s*(?:([-*•])|(\d{1,3})[.)])\s+(.*)$/;

type Line =
	| { readonly kind: 'blank' }
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'item'; readonly isNumbered: boolean; readonly text: string }
	| { readonly kind: 'words'; readonly text: string };

function lineOf(line: string): Line {
	if (isBlank(line)) return { kind: 'blank' };
	const heading = HEADING.exec(line)?.[1];
	if (heading !== undefined && !isBlank(heading)) return { kind: 'heading', text: heading.trim() };
	const [, , number, item] = ITEM.exec(line) ?? [];
	if (item !== undefined && !isBlank(item))
		return { kind: 'item', isNumbered: number !== undefined, text: item.trim() };
	return { kind: 'words', text: line.trim() };
}

/**
 * What was typed, as paragraphs and lists: a line that begins with `- ` or `1. ` is an item, an empty
 * line ends a paragraph, and `# ` begins another part with its heading. A line that isn't marked goes
 * on with the paragraph before it, as its own line.
 */
export function partsOf(typed: string): readonly [MarkedPart, ...MarkedPart[]] {
	let part: { heading: string | null; text: TextBlock[] } = { heading: null, text: [] };
	const parts: [MarkedPart, ...MarkedPart[]] = [part];
	let isOpen = false;
	for (const line of typed.replace(/\r\n?/g, '\n').split('\n').map(lineOf)) {
		if (line.kind === 'heading') {
			part = { heading: line.text, text: [] };
			parts.push(part);
		}
		const last = isOpen ? part.text.at(-1) : undefined;
		if (line.kind === 'item') {
			const isSame = last?.kind === 'list' && last.isNumbered === line.isNumbered;
			if (isSame) part.text[part.text.length - 1] = { ...last, items: [...last.items, line.text] };
			else part.text.push({ kind: 'list', isNumbered: line.isNumbered, items: [line.text] });
		} else if (line.kind === 'words') {
			if (last?.kind === 'paragraph') {
				part.text[part.text.length - 1] = { ...last, text: `${last.text}\n${line.text}` };
			} else part.text.push({ kind: 'paragraph', text: line.text });
		}
		isOpen = line.kind === 'item' || line.kind === 'words';
	}
	return parts;
}

/** Paragraphs and lists as they are typed: what `partsOf` makes the same of. */
export function typedOf(text: readonly TextBlock[]): string {
	return text
		.map((block) =>
			block.kind === 'paragraph'
				? block.text
				: block.items
						.map((item, at) => `${block.isNumbered ? `${at + 1}.` : '-'} ${item}`)
						.join('\n')
		)
		.join('\n\n');
}
