import { describe, expect, it } from 'vitest';
import { sharedIro, type SiblingAllocation } from '#lib/domain/meeting/allocation.ts';

describe('sharedIro', () => {
	const sibling = (iro: string | null, interestsConflict = false): SiblingAllocation => ({
		iro,
		interestsConflict
	});
	it.each<[string, SiblingAllocation[], string | null]>([
		['an only child', [], null],
		['a sibling without one', [sibling(null)], null],
		["the sibling's", [sibling('A')], 'A'],
		['both siblings share one', [sibling('A'), sibling('A')], 'A'],
		['siblings with different ones', [sibling('A'), sibling('B')], null],
		['a sibling in conflict', [sibling('A', true)], null],
		['one of two in conflict, same IRO', [sibling('A', true), sibling('A')], null],
		['one of two in conflict, other IRO', [sibling('A', true), sibling('B')], 'B'],
		['a sibling in conflict without one', [sibling(null, true), sibling('B')], 'B']
	])('%s', (_, siblings, iro) => {
		expect(sharedIro(siblings)).toBe(iro);
	});
});
