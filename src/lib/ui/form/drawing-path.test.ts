import { describe, expect, it } from 'vitest';
import { strokePath } from './drawing-path.ts';

describe('a stroke as a path', () => {
	it.each([
		[[5, 6], 'M5 6h0'],
		[[0, 0, 10, 20], 'M0 0L10 20'],
		[[0, 0, 10, 0, 10, 10], 'M0 0Q10 0 10 5L10 10']
	])('%j is %s', (points, path) => expect(strokePath(points)).toBe(path));
});
