/** A page of Ogg (RFC 3533). */
export interface OggPage {
	readonly at: number;
	readonly end: number;
	readonly from: number;
	/** Continues a packet of the page before · begins a stream · ends it. */
	readonly continues: boolean;
	readonly begins: boolean;
	readonly ends: boolean;
	readonly stream: number;
	/** The lengths of its packets; the last may go on in the next page. */
	readonly packets: readonly number[];
	readonly goesOn: boolean;
}

/** The page at a place, whole and with its checksum right; null where there is none. */
export function oggPageAt(bytes: Buffer, at: number): OggPage | null {
	if (at + 27 > bytes.length || bytes.toString('latin1', at, at + 4) !== 'OggS') return null;
	const count = bytes[at + 26] ?? 0;
	const from = at + 27 + count;
	if (bytes[at + 4] !== 0 || from > bytes.length) return null;
	const packets: number[] = [];
	let open = 0;
	for (const lace of bytes.subarray(at + 27, from)) {
		open += lace;
		if (lace === 255) continue;
		packets.push(open);
		open = 0;
	}
	const goesOn = count > 0 && bytes[from - 1] === 255;
	if (goesOn) packets.push(open);
	const end = from + packets.reduce((sum, length) => sum + length, 0);
	if (end > bytes.length) return null;
	if (oggSum(bytes.subarray(at, end)) !== bytes.readUInt32LE(at + 22)) return null;
	const flags = bytes[at + 5] ?? 0;
	return {
		at,
		end,
		from,
		continues: (flags & 1) !== 0,
		begins: (flags & 2) !== 0,
		ends: (flags & 4) !== 0,
		stream: bytes.readUInt32LE(at + 14),
		packets,
		goesOn
	};
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index << 24;
	for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0);
	return value;
});

/** The checksum of a page, as if its own place for it were zero. */
export function oggSum(page: Buffer): number {
	let sum = 0;
	for (const [index, byte] of page.entries()) {
		const one = index >= 22 && index < 26 ? 0 : byte;
		sum = (sum << 8) ^ (table[((sum >>> 24) ^ one) & 0xff] ?? 0);
	}
	return sum >>> 0;
}
