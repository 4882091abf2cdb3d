import { elementAt, elementsIn, numberIn, type Element } from './ebml.ts';
import type { Sound } from './sound.ts';
import { soundIn } from './webm-cluster.ts';
import { ids, inSegment } from './webm-ids.ts';

/** Of the notes in the head of a recording, those that are needed to play it. */
const kept: readonly number[] = [ids.timestampScale, ids.duration, ids.void, ids.crc];

/**
 * Walks a WebM to its end: one segment with one track, of Opus, and nothing beside. How long it is,
 * is counted from the sound itself.
 */
export function walkWebm(given: Buffer): Sound {
	const bytes = Buffer.from(given);
	const header = elementAt(bytes, 0, bytes.length);
	if (header?.id !== ids.header || !header.sized || docTypeOf(bytes, header) !== 'webm')
		return null;
	const segment = elementAt(bytes, header.to, bytes.length);
	if (segment?.id !== ids.segment || segment.to !== bytes.length) return null;
	let track: number | null = null;
	let length = 0;
	for (let at = segment.from; at < bytes.length;) {
		const element = elementAt(bytes, at, bytes.length);
		if (!element || !inSegment.includes(element.id)) return null;
		if (element.id === ids.cluster) {
			const sound = track === null ? null : soundIn(bytes, element, track);
			if (!sound) return null;
			length += sound.length;
			at = sound.end;
			continue;
		}
		if (!element.sized) return null;
		if (element.id === ids.tracks) {
			if (track !== null) return null;
			track = oneOpusTrack(bytes, element);
			if (track === null) return null;
		}
		if (!forget(bytes, element)) return null;
		at = element.to;
	}
	return length > 0 ? { seconds: length / 10_000, bytes } : null;
}

function docTypeOf(bytes: Buffer, header: Element): string | undefined {
	const found = elementsIn(bytes, header)?.find(({ id }) => id === ids.docType);
	return found && bytes.toString('latin1', found.from, found.to).replace(/\0+$/, '');
}

/** The number of the only track, where it is of sound and plainly Opus. */
function oneOpusTrack(bytes: Buffer, tracks: Element): number | null {
	const entries = elementsIn(bytes, tracks)?.filter(({ id }) => id !== ids.void && id !== ids.crc);
	const [entry] = entries ?? [];
	if (!entry || entries?.length !== 1 || entry.id !== ids.trackEntry) return null;
	const about = elementsIn(bytes, entry);
	const one = (id: number) => about?.find((element) => element.id === id);
	const [type, codec, number] = [one(ids.trackType), one(ids.codec), one(ids.trackNumber)];
	if (!type || !codec || !number || one(ids.contentEncodings)) return null;
	if (numberIn(bytes, type) !== 2) return null;
	if (bytes.toString('latin1', codec.from, codec.to).replace(/\0+$/, '') !== 'A_OPUS') return null;
	return numberIn(bytes, number);
}

/** Blanks what a recording says of its maker and moment; false where it can't be read. */
function forget(bytes: Buffer, element: Element): boolean {
	if (element.id === ids.void) bytes.fill(0, element.from, element.to);
	if (element.id === ids.tags) return blank(bytes, element);
	if (element.id !== ids.info) return true;
	const notes = elementsIn(bytes, element);
	return notes?.filter(({ id }) => !kept.includes(id)).every((note) => blank(bytes, note)) ?? false;
}

/** Puts an empty element of the same length in the place of one. */
function blank(bytes: Buffer, { at, to }: Element): boolean {
	const length = to - at;
	if (length < 2) return false;
	bytes.fill(0, at, to);
	bytes[at] = ids.void;
	if (length < 9) bytes[at + 1] = 0x80 | (length - 2);
	else {
		bytes[at + 1] = 0x01;
		bytes.writeUIntBE(length - 9, at + 3, 6);
	}
	return true;
}
