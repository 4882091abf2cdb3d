import { oggSum } from '#lib/server/files/voice/ogg-page.ts';

/** A packet of Opus that sounds 20 ms: one frame, nothing in it that matters. */
const packet = Buffer.from([0x78, 1, 2, 3, 4, 5, 6, 7]);
const EACH = 0.02;

/** How many packets last so many seconds. */
const packetsFor = (seconds: number) => Math.round(seconds / EACH);

/** An element of EBML with a length of four bytes. */
export function element(id: number, ...content: readonly (Buffer | string)[]): Buffer {
	const body = Buffer.concat(
		content.map((one) => (typeof one === 'string' ? Buffer.from(one) : one))
	);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(body.length);
	size[0] = 0x10 | (size[0] ?? 0);
	return Buffer.concat([Buffer.from(id.toString(16), 'hex'), size, body]);
}

const byte = (value: number) => Buffer.from([value]);

interface Webm {
	readonly seconds?: number;
	readonly trackType?: number;
	readonly codec?: string;
	readonly more?: readonly Buffer[];
	readonly moreTracks?: readonly Buffer[];
	readonly docType?: string;
}

/** A recording as a browser makes it, of a segment and clusters without a length of their own. */
export function webm({
	seconds = 3,
	trackType = 2,
	codec = 'A_OPUS',
	more = [],
	moreTracks = [],
	docType = 'webm'
}: Webm = {}): Buffer {
	const entry = element(
		0xae,
		element(0xd7, byte(1)),
		element(0x83, byte(trackType)),
		element(0x86, codec)
	);
	const block = element(0xa3, Buffer.from([0x81, 0, 0, 0x80]), packet);
	const unknown = (id: number, ...content: readonly Buffer[]) =>
		Buffer.concat([
			Buffer.from(id.toString(16), 'hex'),
			Buffer.from('01ffffffffffffff', 'hex'),
			...content
		]);
	return Buffer.concat([
		element(0x1a45dfa3, element(0x4282, docType)),
		unknown(
			0x18538067,
			element(
				0x1549a966,
				element(0x2ad7b1, Buffer.from([0x0f, 0x42, 0x40])),
				element(0x4d80, 'Maker of zqplace')
			),
			element(0x1654ae6b, entry, ...moreTracks),
			...more,
			unknown(0x1f43b675, element(0xe7, byte(0)), ...Array<Buffer>(packetsFor(seconds)).fill(block))
		)
	]);
}

interface Ogg {
	readonly seconds?: number;
	readonly head?: string;
	readonly note?: string;
	readonly stream?: number;
}

function oggPage(flags: number, stream: number, packets: readonly Buffer[]): Buffer {
	const laces = packets.flatMap(({ length }) => [
		...Array<number>(Math.floor(length / 255)).fill(255),
		length % 255
	]);
	const page = Buffer.concat([
		Buffer.from('OggS\0', 'latin1'),
		byte(flags),
		Buffer.alloc(8),
		Buffer.from([stream, 0, 0, 0]),
		Buffer.alloc(8),
		byte(laces.length),
		Buffer.from(laces),
		...packets
	]);
	page.writeUInt32LE(oggSum(page), 22);
	return page;
}

/** The same as Ogg, page after page. */
export function ogg({
	seconds = 3,
	head = 'OpusHead',
	note = 'by zqplace',
	stream = 1
}: Ogg = {}): Buffer {
	const tags = Buffer.concat([
		Buffer.from('OpusTags'),
		Buffer.from([note.length, 0, 0, 0]),
		Buffer.from(note),
		Buffer.alloc(4)
	]);
	const pages = [
		oggPage(2, stream, [Buffer.concat([Buffer.from(head), Buffer.alloc(11, 1)])]),
		oggPage(0, stream, [tags])
	];
	for (let left = packetsFor(seconds); left > 0; left -= 50) {
		const some = Array<Buffer>(Math.min(50, left)).fill(packet);
		pages.push(oggPage(left <= 50 ? 4 : 0, stream, some));
	}
	return Buffer.concat(pages);
}

/** A box of MP4. */
export function box(type: string, ...content: readonly (Buffer | string)[]): Buffer {
	const body = Buffer.concat(
		content.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one))
	);
	const head = Buffer.alloc(8);
	head.writeUInt32BE(body.length + 8);
	head.write(type, 4, 'latin1');
	return Buffer.concat([head, body]);
}

const long = (...values: readonly number[]) => {
	const bytes = Buffer.alloc(values.length * 4);
	values.forEach((value, at) => bytes.writeUInt32BE(value, at * 4));
	return bytes;
};

interface Mp4 {
	readonly seconds?: number;
	readonly handler?: string;
	readonly codec?: string;
	readonly object?: number;
	readonly tracks?: number;
	readonly said?: number;
	/** In pieces, as a browser makes it: the head has an empty table. */
	readonly inPieces?: true;
	readonly more?: readonly Buffer[];
}

/** A sound file of a telephone: AAC at 48 kHz, one track. `said`: what its table says it lasts. */
export function mp4({
	seconds = 3,
	handler = 'soun',
	codec = 'mp4a',
	object = 0x40,
	tracks = 1,
	said = seconds,
	inPieces,
	more = []
}: Mp4 = {}): Buffer {
	const frames = Math.round((seconds * 48_000) / 1024);
	const each = frames === 0 ? 0 : Math.round((said * 48_000) / frames);
	const esds = box('esds', long(0), Buffer.from([3, 22, 0, 1, 0, 4, 17, object]), Buffer.alloc(16));
	const entry = box(codec, Buffer.alloc(24), Buffer.from([0xbb, 0x80, 0, 0]), esds);
	const track = box(
		'trak',
		box('tkhd', long(0, 7, 7), Buffer.alloc(72)),
		box(
			'mdia',
			box('mdhd', long(0, 7, 7, 48_000, frames * 1024), Buffer.alloc(4)),
			box('hdlr', long(0, 0), handler, Buffer.alloc(12), 'Core Media zqplace\0'),
			box(
				'minf',
				box(
					'stbl',
					box('stsd', long(0, 1), entry),
					box('stts', inPieces ? long(0, 0) : long(0, 1, frames, each))
				)
			)
		)
	);
	const moov = box(
		'moov',
		box('mvhd', long(0, 7, 7, 1000, 3000), Buffer.alloc(80)),
		...Array<Buffer>(tracks).fill(track),
		...(inPieces ? [box('mvex', box('trex', long(0, 1, 1, 1024, 0, 0)))] : []),
		box('udta', box('loc ', 'zqplace 51.5 -0.1'))
	);
	const pieces = inPieces
		? [box('moof', box('traf', box('tfhd', long(0, 1)), box('trun', long(0, frames))))]
		: [];
	return Buffer.concat([
		box('ftyp', 'M4A ', long(0), 'M4A isom'),
		moov,
		...pieces,
		box('mdat', Buffer.alloc(frames * 8, 5)),
		...more
	]);
}
