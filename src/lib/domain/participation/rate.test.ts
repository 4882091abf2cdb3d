import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PN_CODES } from '#lib/domain/participation/codes.ts';
import { countCodes, NO_CODES, participationOf } from '#lib/domain/participation/rate.ts';

describe('participationOf', () => {
	it('gives the figures Thurrock printed for 2011', () => {
		const codes = { ...NO_CODES, PN1: 134, PN2: 9, PN5: 46, PN6: 51, PN7: 10 };
		expect(participationOf(codes, 0)).toEqual({
			held: 250,
			codes,
			unrecorded: 0,
			eligible: 250,
			participated: 240,
			percent: 96,
			in_the_room: 143,
			views_only: 97
		});
	});

	it('leaves out those under four and those without a code, and counts them', () => {
		const codes = { ...NO_CODES, PN0: 1, PN1: 1, PN6: 1 };
		expect(participationOf(codes, 3)).toEqual({
			held: 6,
			codes,
			unrecorded: 3,
			eligible: 2,
			participated: 2,
			percent: 100,
			in_the_room: 1,
			views_only: 1
		});
	});

	it.each([
		[{}, 0, null],
		[{ PN0: 7 }, 0, null],
		[{}, 4, null],
		[{ PN7: 3 }, 0, 0],
		[{ PN1: 1, PN7: 2 }, 0, 33.3],
		[{ PN1: 2, PN7: 1 }, 0, 66.7],
		[{ PN3: 1, PN7: 15 }, 0, 6.3],
		[{ PN4: 1, PN1: 1 }, 0, 50]
	])('codes %j and %d without: %s per cent', (counts, unrecorded, expected) => {
		expect(participationOf({ ...NO_CODES, ...counts }, unrecorded).percent).toBe(expected);
	});

	it('counts PN4 where the council does, but never as in the room', () => {
		const codes = { ...NO_CODES, PN1: 1, PN4: 1, PN7: 2 };
		expect(participationOf(codes, 0)).toMatchObject({ participated: 1, percent: 25 });
		expect(participationOf(codes, 0, { pn4Counts: true })).toMatchObject({
			participated: 2,
			percent: 50,
			in_the_room: 1,
			views_only: 0
		});
	});

	it('adds up', () => {
		const list = fc.array(fc.constantFrom(...PN_CODES), { maxLength: 60 });
		fc.assert(
			fc.property(list, fc.nat(20), fc.boolean(), (codes, unrecorded, pn4Counts) => {
				const figures = participationOf(countCodes(codes), unrecorded, { pn4Counts });
				expect(figures.held).toBe(codes.length + unrecorded);
				expect(figures.eligible).toBe(codes.filter((code) => code !== 'PN0').length);
				const silent = pn4Counts ? figures.codes.PN4 : 0;
				expect(figures.participated).toBe(figures.in_the_room + figures.views_only + silent);
				expect(figures.participated).toBeLessThanOrEqual(figures.eligible);
			})
		);
	});
});
