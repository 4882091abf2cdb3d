/** Where the pixels that begin at `from` end: at the next marker that is no restart; -1 where none comes. */
export function endOfPixels(bytes: Buffer, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at)) {
		const next = bytes[at + 1];
		if (next === undefined) return -1;
		if (next === 0x00 || (next >= 0xd0 && next <= 0xd7)) at += 2;
		else if (next === 0xff) at += 1;
		else return at;
	}
	return -1;
}
