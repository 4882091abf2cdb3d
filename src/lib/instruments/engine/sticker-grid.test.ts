import { describe, expect, it } from 'vitest';
import { gridPlaces, middleOf, placeAt } from '#lib/instruments/engine/sticker-grid.ts';

describe('the grid of stickers', () => {
	it.each([
		['top-1', { x: 125, y: 125 }],
		['top-4', { x: 875, y: 125 }],
		['middle-2', { x: 375, y: 375 }],
		['bottom-4', { x: 875, y: 625 }]
	] as const)('%s has its middle at %o', (place, at) => {
		expect(middleOf(place)).toEqual(at);
	});

	it('has twelve places, each around its own middle', () => {
		expect(gridPlaces).toHaveLength(12);
		expect(gridPlaces.map((place) => placeAt(middleOf(place)))).toEqual(gridPlaces);
	});

	it.each([
		[{ x: 0, y: 0 }, 'top-1'],
		[{ x: 1000, y: 750 }, 'bottom-4'],
		[{ x: 250, y: 249 }, 'top-2']
	])('%o lies in %s', (at, place) => {
		expect(placeAt(at)).toBe(place);
	});
});
