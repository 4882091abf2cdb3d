import { describe, expect, it } from 'vitest';
import { isEasyEnough } from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import files from './files.json' with { type: 'json' };
import fit from './fit.json' with { type: 'json' };
import howItWas from './how-it-was.json' with { type: 'json' };

/** The texts in a tree of words; with a key, those under it alone. */
function textsIn(tree: unknown, key: string | null = null): string[] {
	if (typeof tree !== 'object' || tree === null) return [];
	return Object.entries(tree).flatMap(([name, value]) => {
		if (typeof value !== 'string') return textsIn(value, key);
		return key === null || name === key ? [value.replace(/\{\{\w+\}\}/g, 'Sam')] : [];
	});
}

describe.each([
	['about files', textsIn(files.adult)],
	['how it was', textsIn(howItWas.adult)],
	['made to fit', textsIn(fit, 'open')]
])('the words for grown-ups, %s', (_, texts) => {
	it('are within the reading grade of adults', () => {
		// The grade of a label says nothing.
		const whole = texts.filter((words) => words.split(' ').length >= 5);
		expect(whole.filter((words) => !isEasyEnough(words, 'adult', ['conference']))).toEqual([]);
		expect(readingLevel(texts, ['conference']).grade).toBeLessThanOrEqual(4);
	});
});
