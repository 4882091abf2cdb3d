import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import { GRADE_LIMITS } from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import child from './child.json' with { type: 'json' };

/** Every text of one band below a part of the tree, with sample values for its placeholders. */
function textsFor(tree: unknown, band: Band): string[] {
	if (typeof tree !== 'object' || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string'
			? key === band
				? [value.replace(/\{\{(\w+)\}\}/g, 'Sam')]
				: []
			: textsFor(value, band)
	);
}

/** Words every reader of these pages is shown the meaning of, or knows as a name. */
const glossary = [
	'Sam',
	'Childline',
	'council',
	'advocate',
	'conference',
	'review',
	'reviewing',
	'officer',
	'emergency',
	'independent'
];

describe.each(BANDS)('texts for young people, %s', (band) => {
	it.each(Object.keys(child).filter((key) => textsFor(Reflect.get(child, key), band).length > 0))(
		'%s is within the reading grade',
		(part) => {
			const texts = textsFor(Reflect.get(child, part), band);
			expect(readingLevel(texts, glossary).grade).toBeLessThanOrEqual(GRADE_LIMITS[band]);
		}
	);
});
