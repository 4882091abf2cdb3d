/** An element of a drawing. Text between elements means nothing in our pictures and is left out. */
export interface Node {
	readonly tag: string;
	readonly at: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
}

interface Open extends Node {
	readonly children: Node[];
}

const TAG = /<(\/)?([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/**
 * Reads one of our own pictures: elements and attributes, as `art/` writes them.
 * @throws Error for anything that is no picture.
 */
export function parsePicture(text: string): Node {
	const root: Open = { tag: '', at: {}, children: [] };
	const open: Open[] = [root];
	for (const [, closes, tag = '', attributes = '', alone] of text.matchAll(TAG)) {
		if (closes) {
			open.pop();
			continue;
		}
		const at = Object.fromEntries(
			[...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value])
		);
		const node: Open = { tag, at, children: [] };
		open.at(-1)?.children.push(node);
		if (!alone) open.push(node);
	}
	const [svg] = root.children;
	if (svg?.tag !== 'svg' || open.length !== 1) throw new Error('This is not a picture of ours');
	return svg;
}

/** Every element by its id, wherever it stands. */
export function byId(node: Node, found = new Map<string, Node>()): ReadonlyMap<string, Node> {
	if (node.at['id']) found.set(node.at['id'], node);
	for (const child of node.children) byId(child, found);
	return found;
}

/** The id that `url(#id)` or `#id` names. */
export function idIn(reference: string | undefined): string | undefined {
	return reference?.match(/#([\w-]+)/)?.[1];
}

/** A length or count, or what it is when unsaid. */
export function numberIn(text: string | undefined, unsaid = 0): number {
	const found = Number.parseFloat(text ?? '');
	return Number.isFinite(found) ? found : unsaid;
}
