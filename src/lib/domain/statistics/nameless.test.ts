import { expect, it } from 'vitest';
import { tellsWhose } from './nameless.ts';

it.each([
	['nobody answered without a name', 3, 3, 0, false],
	['five can have', 12, 7, 1, false],
	['four can have', 12, 8, 1, true],
	['a day on which nobody was asked', 0, 0, 2, true]
] as const)('%s', (_, asked, named, nameless, tells) => {
	expect(tellsWhose({ asked, named, nameless })).toBe(tells);
});
