import { expect, it } from 'vitest';
import { BANDS } from '#lib/domain/person/band.ts';
import { fitChoices } from '#lib/domain/person/fit.ts';
import fit from './fit.json' with { type: 'json' };

/** How many texts below a part of the tree are for one kind of reader. */
function countFor(tree: unknown, key: string): number {
	if (typeof tree !== 'object' || tree === null) return 0;
	return Object.entries(tree).reduce(
		(sum, [name, value]) =>
			sum + (typeof value === 'string' ? Number(name === key) : countFor(value, key)),
		0
	);
}

it.each([...BANDS, 'open'])('every choice of made to fit has a name for %s', (key) => {
	const choices = Object.values(fitChoices).flat().length + Object.keys(fitChoices).length;
	const named = Object.keys(fitChoices).map((part) => countFor(Reflect.get(fit, part), key));
	expect(named.reduce((sum, one) => sum + one, 0)).toBe(choices);
});
