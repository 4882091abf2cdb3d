import { describe, expect, it } from 'vitest';
import { pictureGroups, pictureIds } from '#lib/instruments/pictures.ts';
import { pictureUrl, stickerUrl, symbolUrl } from './pictures.ts';

describe('every picture is drawn', () => {
	it.each(['4-7', '8-11'] as const)('in the hand of %s', (band) => {
		expect(pictureIds.filter((id) => !pictureUrl(id, band))).toEqual([]);
	});

	it('and no band from 12 on is shown any', () => {
		expect(pictureUrl('people/mum', '12-15')).toBeUndefined();
		expect(pictureUrl('people/mum', '16-plus')).toBeUndefined();
	});

	it.each([
		['4-7', undefined, true],
		['4-7', 'without', false],
		['8-11', 'by-band', true],
		['8-11', 'without', false],
		['12-15', 'by-band', false],
		['12-15', 'with', true],
		['16-plus', 'with', true]
	] as const)('beside the answers of %s, symbols %s: %s', (band, symbols, shown) => {
		expect(symbolUrl('people/mum', band, symbols) !== undefined).toBe(shown);
	});

	it('stickers for all', () => {
		expect(pictureGroups.sticker.filter((id) => !stickerUrl(id))).toEqual([]);
	});
});
