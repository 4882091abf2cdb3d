import { elementAt, elementsIn, lengthOf, type Element } from './ebml.ts';
import { opusLength } from './opus.ts';
import { ids } from './webm-ids.ts';

/** Elements of a cluster that hold no sound. */
const silent: readonly number[] = [
	ids.timestamp,
	ids.position,
	ids.previousSize,
	ids.void,
	ids.crc
];

/** The top-level elements that end a cluster without a length of its own. */
const next: readonly number[] = [ids.cluster, ids.cues, ids.tags];

/**
 * How long the blocks of a cluster sound, in tenths of a millisecond, and where it ends; null where
 * anything in it is not a packet of this track.
 */
export function soundIn(
	bytes: Buffer,
	cluster: Element,
	track: number
): { readonly length: number; readonly end: number } | null {
	let length = 0;
	let at = cluster.from;
	while (at < cluster.to) {
		const element = elementAt(bytes, at, cluster.to);
		if (!element) return null;
		if (!cluster.sized && next.includes(element.id)) break;
		if (!element.sized) return null;
		if (!silent.includes(element.id)) {
			const found = blockLength(bytes, element, track);
			if (found === null) return null;
			length += found;
		}
		at = element.to;
	}
	return { length, end: at };
}

function blockLength(bytes: Buffer, element: Element, track: number): number | null {
	if (element.id === ids.simpleBlock) return packetLength(bytes, element, track);
	if (element.id !== ids.blockGroup) return null;
	const blocks = elementsIn(bytes, element)?.filter(({ id }) => id === ids.block) ?? [];
	const [block] = blocks;
	return block && blocks.length === 1 ? packetLength(bytes, block, track) : null;
}

/** Track number, two bytes of time, flags without lacing, then one packet. */
function packetLength(bytes: Buffer, { from, to }: Element, track: number): number | null {
	const first = bytes[from] ?? 0;
	if (lengthOf(first) !== 1 || (first & 0x7f) !== track || to < from + 5) return null;
	const flags = bytes[from + 3] ?? 0;
	return flags & 0x06 ? null : opusLength(bytes.subarray(from + 4, to));
}
