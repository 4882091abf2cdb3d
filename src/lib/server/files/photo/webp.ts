const parts: readonly string[] = [
	'VP8 ',
	'VP8L',
	'VP8X',
	'ALPH',
	'ANIM',
	'ANMF',
	'ICCP',
	'EXIF',
	'XMP '
];

/** Whether these bytes are one whole WebP and nothing else. */
export function isWholeWebp(bytes: Buffer): boolean {
	if (bytes.length < 20) return false;
	if (bytes.toString('latin1', 0, 4) !== 'RIFF') return false;
	if (bytes.toString('latin1', 8, 12) !== 'WEBP') return false;
	if (bytes.readUInt32LE(4) + 8 !== bytes.length) return false;
	let at = 12;
	while (at + 8 <= bytes.length) {
		if (!parts.includes(bytes.toString('latin1', at, at + 4))) return false;
		const length = bytes.readUInt32LE(at + 4);
		at += 8 + length + (length % 2);
	}
	return at === bytes.length;
}
