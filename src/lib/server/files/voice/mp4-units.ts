import { boxAt, boxesIn, only, type Box } from './box.ts';

/** How many samples there are, and how long they last together, in units of the track's time. */
export interface Units {
	readonly count: number;
	readonly length: number;
}

/** By a track's own table of times; empty in a recording made of fragments. */
export function trackUnits(bytes: Buffer, track: Box): Units | null {
	const table = boxAt(bytes, track, 'mdia', 'minf', 'stbl', 'stts');
	if (!table || table.to - table.from < 8) return null;
	const rows = bytes.readUInt32BE(table.from + 4);
	if (table.from + 8 + rows * 8 > table.to) return null;
	let [count, length] = [0, 0];
	for (let at = table.from + 8; at < table.from + 8 + rows * 8; at += 8) {
		const samples = bytes.readUInt32BE(at);
		count += samples;
		length += samples * bytes.readUInt32BE(at + 4);
	}
	return { count, length };
}

/** By a fragment's runs of samples, with the times that hold where a run gives none. */
export function fragmentUnits(bytes: Buffer, moof: Box, moov: Box): Units | null {
	const fragment = only(boxesIn(bytes, moof.from, moof.to), 'traf');
	const boxes = fragment && boxesIn(bytes, fragment.from, fragment.to);
	const head = only(boxes, 'tfhd');
	if (!boxes || !head) return null;
	const usual = usualLength(bytes, head) ?? lengthForAll(bytes, moov);
	const runs = boxes.filter(({ type }) => type === 'trun').map((run) => inRun(bytes, run, usual));
	if (runs.some((run) => run === null)) return null;
	const sum = (of: (run: Units) => number) =>
		runs.reduce((total, run) => total + (run ? of(run) : 0), 0);
	return { count: sum(({ count }) => count), length: sum(({ length }) => length) };
}

/** The length of a sample as a fragment's head says; null where it doesn't. */
function usualLength(bytes: Buffer, { from, to }: Box): number | null {
	const flags = bytes.readUIntBE(from + 1, 3);
	if (!(flags & 0x08)) return null;
	const at = from + 8 + (flags & 0x01 ? 8 : 0) + (flags & 0x02 ? 4 : 0);
	return at + 4 <= to ? bytes.readUInt32BE(at) : null;
}

/** The length of a sample where no fragment says another. */
function lengthForAll(bytes: Buffer, moov: Box): number {
	const box = boxAt(bytes, moov, 'mvex', 'trex');
	return box && box.to - box.from >= 24 ? bytes.readUInt32BE(box.from + 12) : 0;
}

function inRun(bytes: Buffer, { from, to }: Box, usual: number): Units | null {
	if (to - from < 8) return null;
	const flags = bytes.readUIntBE(from + 1, 3);
	const count = bytes.readUInt32BE(from + 4);
	const width = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4;
	const first = from + 8 + (flags & 0x01 ? 4 : 0) + (flags & 0x04 ? 4 : 0);
	if (first + count * width > to) return null;
	if (!(flags & 0x100)) return { count, length: count * usual };
	let length = 0;
	for (let at = first; at < first + count * width; at += width) length += bytes.readUInt32BE(at);
	return { count, length };
}
