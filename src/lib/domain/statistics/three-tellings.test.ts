import { describe, expect, it } from 'vitest';
import { compareTellings } from '#lib/domain/statistics/three-tellings.ts';

describe('compareTellings', () => {
	it('counts each source and the agreement', () => {
		expect(
			compareTellings([
				{ log: 'yes', parent: 'no', chair: 'yes' },
				{ log: 'yes', parent: 'yes', chair: null },
				{ log: 'no', parent: null, chair: null }
			])
		).toEqual({
			log: { yes: 2, no: 1, untold: 0 },
			parent: { yes: 1, no: 1, untold: 1 },
			chair: { yes: 1, no: 0, untold: 2 },
			agreement: { agree: 1, disagree: 1, alone: 1 }
		});
	});

	it('counts nothing in nothing', () => {
		expect(compareTellings([]).agreement).toEqual({ agree: 0, disagree: 0, alone: 0 });
	});
});
