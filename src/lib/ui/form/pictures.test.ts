import { describe, expect, it } from 'vitest';
import { pictureGroups, pictureIds } from '#lib/instruments/pictures.ts';
import { pictureUrl, stickerUrl } from './pictures.ts';

describe('every picture is drawn', () => {
	it.each(['4-7', '8-11'] as const)('in the hand of %s', (band) => {
		expect(pictureIds.filter((id) => !pictureUrl(id, band))).toEqual([]);
	});

	it('and no band from 12 on is shown any', () => {
		expect(pictureUrl('people/mum', '12-15')).toBeUndefined();
		expect(pictureUrl('people/mum', '16-plus')).toBeUndefined();
	});

	it('stickers for all', () => {
		expect(pictureGroups.sticker.filter((id) => !stickerUrl(id))).toEqual([]);
	});
});
