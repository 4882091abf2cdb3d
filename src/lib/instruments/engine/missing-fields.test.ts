import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { missingFields } from '#lib/instruments/engine/progress.ts';
import { sample } from '#lib/instruments/engine/sample.ts';

const long = { route: { value: 'long', audience: 'only-my-iro' } } as const;

describe('missingFields', () => {
	it.each<[Answers, string[]]>([
		[{}, ['route']],
		[long, []]
	])('%o', (answers, missing) => {
		expect(missingFields(sample, answers).map(({ field }) => field.id)).toEqual(missing);
	});
});
