/** The elements of a WebM with sound (RFC 9559); no others are taken. */
export const ids = {
	header: 0x1a45dfa3,
	docType: 0x4282,
	segment: 0x18538067,
	seekHead: 0x114d9b74,
	info: 0x1549a966,
	timestampScale: 0x2ad7b1,
	duration: 0x4489,
	tracks: 0x1654ae6b,
	trackEntry: 0xae,
	trackNumber: 0xd7,
	trackType: 0x83,
	codec: 0x86,
	contentEncodings: 0x6d80,
	cluster: 0x1f43b675,
	timestamp: 0xe7,
	position: 0xa7,
	previousSize: 0xab,
	simpleBlock: 0xa3,
	blockGroup: 0xa0,
	block: 0xa1,
	cues: 0x1c53bb6b,
	tags: 0x1254c367,
	void: 0xec,
	crc: 0xbf
} as const;

/** What a segment may hold. */
export const inSegment: readonly number[] = [
	ids.seekHead,
	ids.info,
	ids.tracks,
	ids.cluster,
	ids.cues,
	ids.tags,
	ids.void,
	ids.crc
];
