import { describe, expect, it } from 'vitest';
import { DEFINITIONS, definitionOf, type FigureId } from '#lib/domain/statistics/definitions.ts';

const ids = Object.keys(DEFINITIONS) as FigureId[];

describe('definitions of the figures', () => {
	it.each(ids)('%s: a percentage has a denominator, a count has none', (id) => {
		const { unit, denominator } = definitionOf(id);
		expect(denominator !== null).toBe(unit === 'percent');
	});

	it('no two figures are the same', () => {
		const made = ids.map((id) => {
			const { numerator, denominator } = definitionOf(id);
			return `${numerator} / ${denominator}`;
		});
		expect(new Set(made).size).toBe(ids.length);
	});

	it('participation leaves out those under four and those without a code', () => {
		expect(definitionOf('participation').excludes).toEqual(['under-four', 'no-confirmed-code']);
	});
});
