const SEF_END = 'SEFT';
const SEF_HEAD = 'SEFH';

/** Ends in its own list of what lies before: `SEFH`, how many, their places, its length, `SEFT`. */
export function isSamsungNote(bytes: Buffer): boolean {
	if (bytes.length < 24 || bytes.toString('latin1', bytes.length - 4) !== SEF_END) return false;
	const length = bytes.readUInt32LE(bytes.length - 8);
	const head = bytes.length - 8 - length;
	if (head < 0 || length < 12) return false;
	if (bytes.toString('latin1', head, head + 4) !== SEF_HEAD) return false;
	return length === 12 + 12 * bytes.readUInt32LE(head + 8);
}
