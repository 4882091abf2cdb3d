import { describe, expect, it } from 'vitest';
import { partOf } from './serve.ts';

describe('a part of a file of ten bytes', () => {
	it.each([
		['bytes=0-1', [0, 1]],
		['bytes=0-', [0, 9]],
		['bytes=4-100', [4, 9]],
		['bytes=-3', [7, 9]],
		['bytes=-30', [0, 9]],
		['bytes=9-9', [9, 9]],
		['bytes=10-', 'none'],
		['bytes=-0', 'none'],
		['bytes=5-2', null],
		['bytes=0-1,3-4', null],
		['bytes=-', null],
		['bytes=a-b', null],
		['items=0-1', null]
	] as const)('%s', (header, part) => {
		expect(partOf(header, 10)).toEqual(part);
	});
});
