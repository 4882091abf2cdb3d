/** An element of EBML (RFC 8794): WebM is a tree of them. */
export interface Element {
	readonly id: number;
	/** Where it begins, where its content begins, and where it ends. */
	readonly at: number;
	readonly from: number;
	/** The end of the bytes for one without a length of its own, as live recordings have. */
	readonly to: number;
	readonly sized: boolean;
}

/** The element at a place; null where there is no sound one that ends by `end`. */
export function elementAt(bytes: Buffer, at: number, end: number): Element | null {
	const idLength = lengthOf(bytes[at] ?? 0);
	if (idLength > 4 || at + idLength >= end) return null;
	const sizeAt = at + idLength;
	const sizeLength = lengthOf(bytes[sizeAt] ?? 0);
	const from = sizeAt + sizeLength;
	if (sizeLength > 8 || from > end) return null;
	const size = sizeIn(bytes.subarray(sizeAt, from));
	const id = bytes.readUIntBE(at, idLength);
	if (size === null) return { id, at, from, to: end, sized: false };
	return from + size <= end ? { id, at, from, to: from + size, sized: true } : null;
}

/** The elements inside one, all with a length; null where they don't fill it exactly. */
export function elementsIn(
	bytes: Buffer,
	{ from, to }: Pick<Element, 'from' | 'to'>
): readonly Element[] | null {
	const found: Element[] = [];
	for (let at = from; at < to;) {
		const element = elementAt(bytes, at, to);
		if (!element?.sized) return null;
		found.push(element);
		at = element.to;
	}
	return found;
}

/** A whole number as an element holds it. */
export function numberIn(bytes: Buffer, { from, to }: Element): number {
	return to > from && to - from <= 6 ? bytes.readUIntBE(from, to - from) : 0;
}

/** Of a number with a length in its first bits; 9 where it has none. */
export function lengthOf(first: number): number {
	return first === 0 ? 9 : Math.clz32(first) - 23;
}

/** Null: the length is not known, which all bits set say. */
function sizeIn(bytes: Buffer): number | null {
	const [first = 0, ...rest] = bytes;
	const top = first & (0xff >> bytes.length);
	if (top === 0xff >> bytes.length && rest.every((byte) => byte === 0xff)) return null;
	return rest.reduce((sum, byte) => sum * 256 + byte, top);
}
