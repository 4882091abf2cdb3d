import { describe, expect, it } from 'vitest';
import { drawingSchema } from '#lib/instruments/engine/drawing.ts';
import { drawingLimits } from '#lib/instruments/engine/sheet.ts';
import { DrawingState } from './drawing-state.ts';

const line = (points: readonly number[]) => ({ pen: 1, width: 14, points });
const long = (count: number) => Array.from({ length: count * 2 }, (_, at) => (at * 7) % 750);

describe('a drawing underway', () => {
	it('sends nothing for an empty sheet, and what the server takes for any other', () => {
		const state = new DrawingState('', drawingLimits);
		expect(state.json).toBe('');
		state.addStroke(line([1, 2, 30, 40]));
		state.addSticker('sun', { x: 500, y: 300 });
		expect(drawingSchema.parse(JSON.parse(state.json))).toEqual(state.drawing);
		expect(new DrawingState(state.json, drawingLimits).drawing).toEqual(state.drawing);
	});

	it('cuts one very long line into lines that meet', () => {
		const state = new DrawingState('', drawingLimits);
		expect(state.addStroke(line(long(4500)))).toBe(true);
		const [one, two, three] = state.drawing.strokes;
		expect(state.drawing.strokes).toHaveLength(3);
		expect(one?.points.slice(-2)).toEqual(two?.points.slice(0, 2));
		expect(two?.points.slice(-2)).toEqual(three?.points.slice(0, 2));
		expect(drawingSchema.safeParse(state.drawing).success).toBe(true);
	});

	it('takes no more than the server would', () => {
		const state = new DrawingState('', drawingLimits);
		for (let at = 0; at < drawingLimits.stickers; at += 1) {
			expect(state.addSticker('star', { x: at, y: at })).toBe(true);
		}
		expect(state.addSticker('star', { x: 1, y: 1 })).toBe(false);
		expect(state.addStroke(line(long(drawingLimits.points + 10)))).toBe(false);
		expect(drawingSchema.safeParse(state.drawing).success).toBe(true);
	});

	it.each([
		[{ x: 50, y: 20 }, 0, 'on the line'],
		[{ x: 50, y: 45 }, 0, 'near it'],
		[{ x: 50, y: 80 }, 1, 'too far from it']
	])('rubs at %j: %d left, %s', (at, left) => {
		const state = new DrawingState('', drawingLimits);
		state.addStroke(line([0, 20, 100, 20]));
		expect(state.rub(at, 26)).toBe(left === 0);
		expect(state.drawing.strokes).toHaveLength(left);
	});

	it('goes back step by step, also from rubbing out', () => {
		const state = new DrawingState('', drawingLimits);
		state.addStroke(line([0, 20, 100, 20]));
		state.rub({ x: 50, y: 20 }, 26);
		expect(state.undo()).toBe(true);
		expect(state.drawing.strokes).toHaveLength(1);
		expect(state.undo()).toBe(true);
		expect(state.undo()).toBe(false);
		expect(state.json).toBe('');
	});
});
