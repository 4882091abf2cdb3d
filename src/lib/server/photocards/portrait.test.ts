import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { editPhotocard } from './edit.ts';
import { MOST_BYTES } from './encode.ts';
import { ownPhotocard } from './own.ts';
import { chooseDrawn, uploadPortrait } from './portrait.ts';
import { portraitForChild } from './see.ts';
import { ownPortrait } from './see-own.ts';

const photo = (format: 'jpeg' | 'png' | 'webp' | 'gif') =>
	sharp({ create: { width: 900, height: 600, channels: 3, background: '#a1c' } })
		.withExif({ IFD0: { Copyright: 'Somewhere secret' } })
		.toFormat(format)
		.toBuffer();

describe('a portrait', () => {
	it.each(['jpeg', 'png', 'webp'] as const)(
		'from a %s is kept sealed, small and bare',
		async (format) => {
			const service = testService();
			const iro = anAdult(service, ['iro']);
			expect(await uploadPortrait(service, iro, await photo(format))).toBeNull();
			const kept = await sharp(ownPortrait(service, iro)).metadata();
			expect(kept).toMatchObject({ format: 'webp', width: 600, height: 720 });
			expect(kept.exif).toBeUndefined();
			const folder = join(service.env.DATA_DIR, 'files');
			const [file] = readdirSync(folder);
			expect(readFileSync(join(folder, file!)).includes('WEBP')).toBe(false);
		}
	);

	it('that is no picture is refused', async () => {
		const service = testService();
		const iro = anAdult(service, ['iro']);
		const refused = [
			[Buffer.alloc(0), 'empty'],
			[Buffer.alloc(MOST_BYTES + 1), 'too-big'],
			[Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-a-picture'],
			[await photo('gif'), 'not-a-picture'],
			[(await photo('png')).subarray(0, 60), 'not-a-picture']
		] as const;
		for (const [bytes, problem] of refused) {
			expect(await uploadPortrait(service, iro, bytes)).toBe(problem);
		}
		expect(existsSync(join(service.env.DATA_DIR, 'files'))).toBe(false);
	});

	it('is shown to the children of that IRO today and to nobody else', async () => {
		const service = testService();
		const iro = anAdult(service, ['iro']);
		const [own, former, other] = [1, 2, 3].map(() => aChild(service, '2014-05-01'));
		allocated(service, iro, own!, 'iro');
		allocated(service, iro, former!, 'iro', { to: '2026-03-09' });
		await uploadPortrait(service, iro, await photo('png'));
		const id = ownPhotocard(service, iro).portrait!.split('/').at(-1)!;
		expect(portraitForChild(service, own!, id).byteLength).toBeGreaterThan(100);
		for (const actor of [former!, other!, iro]) {
			expect(() => portraitForChild(service, actor, id)).toThrow(expect.objectContaining(notThere));
		}
		chooseDrawn(service, iro, 'two');
		expect(() => portraitForChild(service, own!, id)).toThrow(expect.objectContaining(notThere));
		expect(readdirSync(join(service.env.DATA_DIR, 'files'))).toEqual([]);
	});
});

describe('a photocard', () => {
	it('is edited by its owner and says which words are hard for a band', () => {
		const service = testService();
		const iro = anAdult(service, ['iro'], { name: 'Odalys Brightwater' });
		expect(ownPhotocard(service, iro)).toMatchObject({ calledName: 'Odalys', isNew: true });
		editPhotocard(service, iro, {
			calledName: 'Odalys',
			words: {
				'4-7': 'Independent reviewing responsibilities.',
				'8-11': 'Hi.',
				'12-15': '',
				'16-plus': ''
			},
			letterTo: '',
			ring: '01632 960147',
			textTo: '',
			email: ''
		});
		const card = ownPhotocard(service, iro);
		expect(card).toMatchObject({ ring: '01632 960147', isNew: false });
		expect(card.advice['4-7'].hardWords.length).toBeGreaterThan(0);
		expect(card.advice['8-11'].hardWords).toEqual([]);
		expect(() => ownPhotocard(service, anAdult(service, ['manager']))).toThrow(
			expect.objectContaining(notThere)
		);
	});
});
