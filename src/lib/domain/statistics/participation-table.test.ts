import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PN_CODES } from '#lib/domain/participation/codes.ts';
import { countCodes, participationOf } from '#lib/domain/participation/rate.ts';
import {
	participationTable,
	publishParticipation
} from '#lib/domain/statistics/published-participation.ts';

const S = 'suppressed';

describe('participationTable', () => {
	it('adds up, whatever the codes', () => {
		const list = fc.array(fc.constantFrom(...PN_CODES), { maxLength: 60 });
		fc.assert(
			fc.property(list, fc.nat(9), fc.boolean(), (codes, unrecorded, pn4Counts) => {
				const settings = { pn4Counts };
				const figures = participationOf(countCodes(codes), unrecorded, settings);
				const { counts, relations } = participationTable(figures, settings);
				for (const { total, parts } of relations) {
					const sum = parts.reduce((all, id) => all + (counts[id] ?? Number.NaN), 0);
					expect(sum).toBe(counts[total]);
				}
			})
		);
	});

	it('never shows a small count, nor a rate that gives one away', () => {
		const list = fc.array(fc.constantFrom(...PN_CODES), { maxLength: 80 });
		fc.assert(
			fc.property(list, fc.nat(9), (codes, unrecorded) => {
				const figures = participationOf(countCodes(codes), unrecorded);
				const published = publishParticipation(figures);
				const { codes: shownCodes, percent, ...others } = published;
				for (const shown of [...Object.values(shownCodes), ...Object.values(others)]) {
					if (shown !== S) expect(shown).toBeGreaterThanOrEqual(5);
				}
				if (percent === S || percent === null) return;
				expect(figures.eligible - figures.participated).toBeGreaterThanOrEqual(5);
				expect(figures.participated).toBeGreaterThanOrEqual(5);
			}),
			{ numRuns: 60 }
		);
	});
});
