import { oggPageAt, oggSum, type OggPage } from './ogg-page.ts';
import { opusLength } from './opus.ts';
import type { Sound } from './sound.ts';

/** An `OpusTags` packet that says nothing: no maker, no notes (RFC 7845, section 5.2). */
const NO_TAGS = Buffer.concat([Buffer.from('OpusTags', 'latin1'), Buffer.alloc(8)]);

/**
 * Walks an Ogg to its end: one stream of Opus, page after page, and nothing beside. Its notes are
 * put away; how long it is, is counted from the sound itself.
 */
export function walkOgg(bytes: Buffer): Sound {
	const pages = pagesOf(bytes);
	const [head, tags, ...sound] = pages ?? [];
	if (!head || !tags || sound.length === 0 || !isHead(bytes, head)) return null;
	if (tags.packets.length !== 1 || tags.goesOn || startOf(bytes, tags) !== 'OpusTags') return null;
	const isOne = [tags, ...sound].every(({ stream, begins }) => stream === head.stream && !begins);
	if (!isOne || sound.slice(0, -1).some(({ ends }) => ends)) return null;
	const length = lengthOf(bytes, sound);
	if (length === null) return null;
	const kept = Buffer.concat([bytes.subarray(0, head.end), untagged(bytes, tags)]);
	return { seconds: length / 10_000, bytes: Buffer.concat([kept, bytes.subarray(tags.end)]) };
}

function pagesOf(bytes: Buffer): readonly OggPage[] | null {
	const pages: OggPage[] = [];
	for (let at = 0; at < bytes.length;) {
		const page = oggPageAt(bytes, at);
		if (!page) return null;
		pages.push(page);
		at = page.end;
	}
	return pages;
}

function isHead(bytes: Buffer, page: OggPage): boolean {
	return page.begins && page.packets.length === 1 && startOf(bytes, page) === 'OpusHead';
}

function startOf(bytes: Buffer, { from }: OggPage): string {
	return bytes.toString('latin1', from, from + 8);
}

/** Each packet by its first bytes; null where one is no Opus, or a page goes on from nothing. */
function lengthOf(bytes: Buffer, pages: readonly OggPage[]): number | null {
	let length = 0;
	let open = false;
	for (const { from, packets, continues, goesOn } of pages) {
		if (continues !== open) return null;
		let at = from;
		for (const [index, size] of packets.entries()) {
			if (index > 0 || !continues) {
				const found = opusLength(bytes.subarray(at, at + size));
				if (found === null) return null;
				length += found;
			}
			at += size;
		}
		open = goesOn;
	}
	return open || length === 0 ? null : length;
}

function untagged(bytes: Buffer, { at }: OggPage): Buffer {
	const page = Buffer.concat([
		bytes.subarray(at, at + 26),
		Buffer.from([1, NO_TAGS.length]),
		NO_TAGS
	]);
	page.writeUInt32LE(oggSum(page), 22);
	return page;
}
