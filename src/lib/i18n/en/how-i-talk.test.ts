import { describe, expect, it } from 'vitest';
import { BANDS, isBand } from '#lib/domain/person/band.ts';
import { GRADE_LIMITS } from '#lib/domain/reading/band-limits.ts';
import { readingLevel } from '#lib/domain/reading/level.ts';
import howITalk from './how-i-talk.json' with { type: 'json' };

/** What is for adults alone. */
const { card: _card, link: _link, ...forChildren } = howITalk;

function textsOf(tree: unknown, band: string): string[] {
	if (typeof tree === 'string') return [tree];
	return Object.entries(tree as object).flatMap(([key, value]) =>
		isBand(key) && key !== band ? [] : textsOf(value, band)
	);
}

describe('how I talk', () => {
	it.each(BANDS)('is within the grade of %s', (band) => {
		const { grade } = readingLevel(textsOf(forChildren, band), ['symbols', 'language', 'tablet']);
		expect(grade).toBeLessThanOrEqual(GRADE_LIMITS[band]);
	});

	it('asks the youngest nothing longer than eight words', () => {
		const asked = [howITalk.helps, howITalk.uses, howITalk.pace, ...Object.values(howITalk.say)];
		for (const one of asked) expect(one.split(/\s+/).length).toBeLessThanOrEqual(8);
	});
});
