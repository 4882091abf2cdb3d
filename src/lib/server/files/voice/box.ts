/** A box of MP4 (ISO/IEC 14496-12). */
export interface Box {
	readonly type: string;
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** The boxes between two places, one after the other to the very end; null where they don't fill it. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] | null {
	const found: Box[] = [];
	for (let at = from; at < to;) {
		if (at + 8 > to) return null;
		const size = bytes.readUInt32BE(at);
		const long = size === 1 && at + 16 <= to;
		const length = long ? Number(bytes.readBigUInt64BE(at + 8)) : size;
		const head = long ? 16 : 8;
		if (length < head || at + length > to) return null;
		const type = bytes.toString('latin1', at + 4, at + 8);
		found.push({ type, at, from: at + head, to: at + length });
		at += length;
	}
	return found;
}

/** The only box of a type, or null. */
export function only(boxes: readonly Box[] | null, type: string): Box | null {
	const found = boxes?.filter((box) => box.type === type) ?? [];
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** The box at the end of a path of types, each the only one of its kind. */
export function boxAt(bytes: Buffer, within: Box, ...path: readonly string[]): Box | null {
	return path.reduce<Box | null>(
		(box, type) => box && only(boxesIn(bytes, box.from, box.to), type),
		within
	);
}
