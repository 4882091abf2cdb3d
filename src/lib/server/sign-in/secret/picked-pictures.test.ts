import { describe, expect, it } from 'vitest';
import type { SecretPicture } from '#lib/ui/art/secret/index.ts';
import { pickedAfter } from './spelling.ts';

describe('pictures picked', () => {
	const two: SecretPicture[] = ['kite', 'boat'];
	it.each<[string, readonly SecretPicture[], number, SecretPicture, readonly string[]]>([
		['the next round', two, 3, 'sun', ['kite', 'boat', 'sun']],
		['the same page sent twice', two, 2, 'boat', ['kite', 'boat']],
		['a page gone back to', two, 1, 'sun', ['sun']],
		['a round that has not come', two, 4, 'sun', ['kite', 'boat']],
		['no round', two, 0, 'sun', ['kite', 'boat']],
		['half a round', two, 2.5, 'sun', ['kite', 'boat']],
		['a round too many', ['kite', 'boat', 'sun', 'key'], 5, 'sun', ['kite', 'boat', 'sun', 'key']]
	])('%s', (_, picked, round, picture, after) => {
		expect(pickedAfter(picked, round, picture)).toEqual(after);
	});
});
