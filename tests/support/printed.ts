import { getDocumentProxy } from 'unpdf';

/** An element of a document's order: what it is, what it says instead, and what is in it. */
export interface Tagged {
	readonly role: string;
	readonly alt: string | null;
	readonly children: readonly Tagged[];
}

/** A PDF as a reader finds it. */
export interface Printed {
	readonly bytes: Buffer;
	readonly pages: readonly string[];
	readonly text: string;
	readonly bookmarks: readonly string[];
	readonly tags: readonly Tagged[];
	readonly language: string | null;
	readonly title: string | null;
	readonly showsTitle: boolean;
	readonly isTagged: boolean;
	readonly info: string;
}

/** Reads a stream to its end. */
export async function bytesOfStream(stream: NodeJS.ReadableStream): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(Buffer.from(part));
	return Buffer.concat(parts);
}

/** Opens a PDF with another program's eyes (Mozilla's PDF.js). */
export async function openPrinted(stream: NodeJS.ReadableStream): Promise<Printed> {
	const bytes = await bytesOfStream(stream);
	const document = await getDocumentProxy(new Uint8Array(bytes));
	const pages: string[] = [];
	const tags: Tagged[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		pages.push(
			items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
		);
		const tree: unknown = await page.getStructTree();
		if (tree) tags.push(taggedOf(tree));
	}
	const { info } = await document.getMetadata();
	const outline = (await document.getOutline()) ?? [];
	const preferences: unknown = await document.getViewerPreferences();
	const mark: unknown = await document.getMarkInfo();
	return {
		bytes,
		pages,
		text: pages.join('\n'),
		bookmarks: outline.map(({ title }) => title),
		tags,
		language: textOf(info, 'Language'),
		title: textOf(info, 'Title'),
		showsTitle: JSON.stringify(preferences).includes('"DisplayDocTitle":true'),
		isTagged: JSON.stringify(mark).includes('"Marked":true'),
		info: JSON.stringify(info)
	};
}

function textOf(from: object, name: string): string | null {
	const value: unknown = Reflect.get(from, name);
	return typeof value === 'string' ? value : null;
}

function taggedOf(node: unknown): Tagged {
	const { role, alt, children } = node as { role?: string; alt?: string; children?: unknown[] };
	return { role: role ?? '', alt: alt ?? null, children: (children ?? []).map(taggedOf) };
}

/** Every element of these roles, in reading order. */
export function elementsOf(tags: readonly Tagged[], ...roles: string[]): readonly Tagged[] {
	return tags.flatMap((one) => [
		...(roles.includes(one.role) ? [one] : []),
		...elementsOf(one.children, ...roles)
	]);
}
