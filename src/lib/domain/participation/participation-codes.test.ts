import { describe, expect, it } from 'vitest';
import { PN_CODES } from '#lib/domain/participation/codes.ts';
import { isParticipation } from '#lib/domain/participation/rate.ts';

describe('isParticipation', () => {
	it.each([
		[false, ['PN1', 'PN2', 'PN3', 'PN5', 'PN6']],
		[true, ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6']]
	])('PN4 counts: %s', (pn4Counts, expected) => {
		expect(PN_CODES.filter((code) => isParticipation(code, { pn4Counts }))).toEqual(expected);
	});
});
