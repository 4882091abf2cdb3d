import { describe, expect, it } from 'vitest';
import { drawingFrom } from '#lib/instruments/engine/drawing-form.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import { drawingLimits } from '#lib/instruments/engine/sheet.ts';
import type { IssueKey } from '#lib/instruments/engine/issue.ts';
import { sent } from '#lib/instruments/engine/sample.ts';

const field = { id: 'drawing' };
const stroke = { pen: 0, width: 6, points: [0, 0, 1000, 750] } as const;
const sun = { id: 'sun', x: 125, y: 125 } as const;
const drawing: Drawing = {
	v: 1,
	strokes: [{ ...stroke, points: [...stroke.points] }],
	stickers: [sun]
};
const json = JSON.stringify(drawing);

function read(form: Record<string, string | string[]>) {
	return drawingFrom(field, sent(form));
}

/** `count` strokes of `points` points each. */
function scribble(count: number, points: number): string {
	const one = { ...stroke, points: Array(points * 2).fill(1) };
	return JSON.stringify({ v: 1, strokes: Array(count).fill(one), stickers: [] });
}

describe('drawingFrom', () => {
	it('reads a drawing as it was', () => {
		expect(read({ drawing: json })).toEqual({ drawing });
	});

	it('reads none as an empty sheet', () => {
		expect(read({})).toEqual({ drawing: { v: 1, strokes: [], stickers: [] } });
	});

	it('places a sticker by the grid, without scripts', () => {
		const placed = read({ 'drawing.sticker': ['', 'cat'], 'drawing.place': ['top-1', 'bottom-4'] });
		expect(placed).toEqual({
			drawing: { v: 1, strokes: [], stickers: [{ id: 'cat', x: 875, y: 625 }] }
		});
	});

	it('takes stickers off by their index', () => {
		const off = read({ drawing: json, 'drawing.take-off': ['0', '7', 'x'] });
		expect(off).toEqual({ drawing: { ...drawing, stickers: [] } });
	});

	const refused: readonly [string, string, IssueKey][] = [
		['not JSON', '{', 'bad-drawing'],
		['null', 'null', 'bad-drawing'],
		['a later version', '{"v":2,"strokes":[],"stickers":[]}', 'bad-drawing'],
		['more keys', '{"v":1,"strokes":[],"stickers":[],"script":"x"}', 'bad-drawing'],
		['a pen that is not there', json.replace('"pen":0', '"pen":8'), 'bad-drawing'],
		['another width', json.replace('"width":6', '"width":7'), 'bad-drawing'],
		['half a point', json.replace('[0,0,', '[0,'), 'bad-drawing'],
		['a point right of the sheet', json.replace('1000', '1001'), 'bad-drawing'],
		['a point below the sheet', json.replace('750', '751'), 'bad-drawing'],
		['a fraction', json.replace('750', '7.5'), 'bad-drawing'],
		['an unknown sticker', json.replace('sun', 'skull'), 'bad-drawing'],
		['a sticker off the sheet', json.replace('"y":125', '"y":800'), 'bad-drawing'],
		['a stroke too long', scribble(1, drawingLimits.pointsInStroke + 1), 'drawing-too-big'],
		['too many strokes', scribble(drawingLimits.strokes + 1, 1), 'drawing-too-big'],
		['too many points in all', scribble(5, drawingLimits.points / 5 + 1), 'drawing-too-big'],
		['too much of anything', json + ' '.repeat(drawingLimits.json), 'drawing-too-big']
	];
	it.each(refused)('refuses %s', (_, sheet, key) => {
		expect(read({ drawing: sheet })).toEqual({ key });
	});

	it.each([
		['an unknown sticker', 'skull', 'top-1'],
		['an unknown place', 'sun', 'top-9'],
		['a place of every object', 'sun', 'constructor']
	])('refuses %s placed by the grid', (_, sticker, place) => {
		const form = { 'drawing.sticker': sticker, 'drawing.place': place };
		expect(read(form)).toEqual({ key: 'bad-drawing' });
	});

	it('refuses one sticker more than the sheet holds', () => {
		const full = { ...drawing, stickers: Array(drawingLimits.stickers).fill(sun) };
		const form = {
			drawing: JSON.stringify(full),
			'drawing.sticker': 'sun',
			'drawing.place': 'top-1'
		};
		expect(read(form)).toEqual({ key: 'drawing-too-big' });
	});

	it('takes the largest drawing allowed', () => {
		expect(read({ drawing: scribble(4, drawingLimits.points / 4) })).toHaveProperty('drawing');
	});
});
