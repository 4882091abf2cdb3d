import { describe, expect, it } from 'vitest';
import { transformIn } from './matrix.ts';

describe('a transform', () => {
	it.each([
		[undefined, [1, 0, 0, 1, 0, 0]],
		['translate(3 4)', [1, 0, 0, 1, 3, 4]],
		['scale(2) translate(1,1)', [2, 0, 0, 2, 2, 2]],
		['matrix(1 2 3 4 5 6)', [1, 2, 3, 4, 5, 6]]
	])('%j is %j', (text, expected) => expect(transformIn(text)).toEqual(expected));

	it('turns about a point', () => {
		const [a, b, , , e, f] = transformIn('rotate(90 10 0)').map((one) => Math.round(one));
		expect([a, b, e, f]).toEqual([0, 1, 10, -10]);
	});
});
