import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hostilePhotos, picturesOf } from '#tests/support/hostile-photos.ts';
import { checkPhoto } from './check-photo.ts';

const drawn = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#39a' } });

const sizeOf = async (bytes: Buffer) => {
	const made = await checkPhoto(bytes);
	if (typeof made === 'string') return made;
	const { width, height, format } = await sharp(made.bytes).metadata();
	expect(made.pixels).toEqual({ width, height });
	return `${format} ${width}×${height}`;
};

/** A note of a Samsung telephone: its data, then the list of what lies before it. */
function samsungNote(): Buffer {
	const note = Buffer.from('\0\0\x01\x0aImage_UTC_Data1700000000000', 'latin1');
	const head = Buffer.alloc(24);
	head.write('SEFH', 'latin1');
	head.writeUInt32LE(106, 4);
	head.writeUInt32LE(1, 8);
	const end = Buffer.alloc(8);
	end.writeUInt32LE(24);
	end.write('SEFT', 4, 'latin1');
	return Buffer.concat([note, head, end]);
}

/** The shortest that is a whole JPEG. */
const tiny = Buffer.from([0xff, 0xd8, 0xff, 0xda, 0x00, 0x02, 0xff, 0xd9]);

const film = Buffer.concat([
	Buffer.from([0, 0, 0, 16]),
	Buffer.from('ftypisom\0\0\0\0', 'latin1'),
	Buffer.from([0, 0, 0, 12]),
	Buffer.from('mdat\x01\x02\x03\x04', 'latin1')
]);

describe('photos that are taken', () => {
	it.each([
		['a JPEG', async () => (await picturesOf()).jpeg, 'jpeg 64×48'],
		['a PNG', async () => (await picturesOf()).png, 'jpeg 64×48'],
		['a WebP', async () => (await picturesOf()).webp, 'jpeg 64×48'],
		['a large one, made smaller', () => drawn(4000, 3000).jpeg().toBuffer(), 'jpeg 1600×1200'],
		['one in steps', () => drawn(400, 300).jpeg({ progressive: true }).toBuffer(), 'jpeg 400×300'],
		[
			'one on its side, put upright',
			() => drawn(400, 300).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
			'jpeg 300×400'
		],
		['one of grey', () => drawn(40, 30).greyscale().png().toBuffer(), 'jpeg 40×30'],
		[
			'one that can be seen through',
			() => drawn(40, 30).ensureAlpha(0.2).png().toBuffer(),
			'jpeg 40×30'
		],
		[
			'a second JPEG after it',
			async () => Buffer.concat([(await picturesOf()).jpeg, (await picturesOf()).jpeg]),
			'jpeg 64×48'
		],
		[
			'padding after it',
			async () => Buffer.concat([(await picturesOf()).jpeg, Buffer.alloc(500)]),
			'jpeg 64×48'
		],
		[
			'a Samsung note after it',
			async () => Buffer.concat([(await picturesOf()).jpeg, samsungNote()]),
			'jpeg 64×48'
		],
		[
			'seconds of film after it',
			async () => Buffer.concat([(await picturesOf()).jpeg, film]),
			'jpeg 64×48'
		],
		[
			'a hundred thousand tiny ones after it',
			async () => Buffer.concat([(await picturesOf()).jpeg, Buffer.alloc(800_000, tiny)]),
			'jpeg 64×48'
		],
		['49 megapixels of a telephone', () => drawn(7000, 7000).jpeg().toBuffer(), 'jpeg 1600×1600']
	] as const)(
		'%s',
		async (_, make, found) => {
			expect(await sizeOf(await make())).toBe(found);
		},
		30_000
	);

	it('keep nothing of where and by what they were taken, nor of what follows them', async () => {
		const notes = { IFD0: { Make: 'zqmaker' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
		const photo = await drawn(40, 30).jpeg().withExif(notes).toBuffer();
		const made = await checkPhoto(Buffer.concat([photo, film]));
		if (typeof made === 'string') throw new Error(made);
		const { exif, icc, iptc, xmp } = await sharp(made.bytes).metadata();
		expect({ exif, icc, iptc, xmp }).toEqual({});
		expect(made.bytes.toString('latin1')).not.toMatch(/zqmaker|Exif|ftyp/);
	});

	it('of a moving one the first picture is kept', async () => {
		const frames = [
			drawn(40, 30),
			sharp({ create: { width: 40, height: 30, channels: 3, background: '#f00' } })
		];
		const pages = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
		const moving = await sharp(pages, { join: { animated: true } })
			.webp()
			.toBuffer();
		expect((await sharp(moving).metadata()).pages).toBe(2);
		expect(await sizeOf(moving)).toBe('jpeg 40×30');
	});
});

describe('photos that are not', () => {
	it('each with a reason, and none with an accident', async () => {
		for (const [what, bytes] of await hostilePhotos()) {
			expect([what, typeof (await checkPhoto(bytes))]).toEqual([what, 'string']);
		}
	}, 60_000);

	it.each([
		['avif', 'type'],
		['gif', 'type'],
		['tiff', 'type']
	] as const)('%s: %s', async (kind, problem) => {
		expect(await checkPhoto((await picturesOf())[kind])).toBe(problem);
	});

	it.each(['png', 'webp'] as const)(
		'a %s of 49 megapixels',
		async (kind) => {
			const large = await drawn(7000, 7000).toFormat(kind, { effort: 1 }).toBuffer();
			expect(await checkPhoto(large)).toBe('too-big');
		},
		30_000
	);

	it('HEIC: said by its name, for it is what many telephones take', async () => {
		const heic = Buffer.concat([
			Buffer.from([0, 0, 0, 24]),
			Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
			Buffer.alloc(99)
		]);
		expect(await checkPhoto(heic)).toBe('heic');
	});
});
