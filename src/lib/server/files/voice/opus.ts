/** Frame lengths by configuration, in tenths of a millisecond (RFC 6716, table 2). */
const silk = [100, 200, 400, 600] as const;
const hybrid = [100, 200] as const;
const celt = [25, 50, 100, 200] as const;

/**
 * How long one Opus packet sounds, in tenths of a millisecond, as its first bytes say (RFC 6716,
 * section 3); null where it is none. Containers say what they like of their length; this is what is
 * heard.
 */
export function opusLength(packet: Buffer): number | null {
	const first = packet[0];
	if (first === undefined) return null;
	const config = first >> 3;
	const frame =
		config < 12 ? silk[config % 4] : config < 16 ? hybrid[config % 2] : celt[config % 4];
	const code = first & 3;
	const frames = code === 0 ? 1 : code < 3 ? 2 : (packet[1] ?? 0) & 0x3f;
	const length = (frame ?? 0) * frames;
	// No packet is longer than 120 ms.
	return frames > 0 && length <= 1200 ? length : null;
}
