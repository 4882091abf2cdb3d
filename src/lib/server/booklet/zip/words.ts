import type { Block, Chapter } from '../keep/chapter.ts';

/** Begins a text that phones and old editors then read as it was written. */
const UTF8 = '\ufeff';

/** A text file: its lines as every system ends them. */
export function textFile(lines: readonly string[]): Buffer {
	return Buffer.from(`${UTF8}${lines.join('\n').replace(/\r?\n/g, '\r\n')}\r\n`, 'utf8');
}

/** A page of a booklet as plain lines. */
export function wordsOf({ title, blocks, recordings }: Chapter): readonly string[] {
	const said = blocks.flatMap(linesOf);
	return [title, '', ...said, ...recordings.map(({ words }) => `- ${words}`)];
}

function linesOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'question':
		case 'part':
			return ['', block.words];
		case 'said':
		case 'note':
			return [block.words];
		case 'list':
			return block.items.map((words) => `- ${words}`);
		case 'pictures':
			return block.items.map(({ words }) => `- ${words}`);
		case 'days':
			return block.rows.map(
				({ day, felt }) => `- ${day}: ${felt.map(({ words }) => words).join(', ')}`
			);
		case 'drawing':
		case 'avatar':
		case 'photo':
			return [`[${block.alt}]`];
	}
}
