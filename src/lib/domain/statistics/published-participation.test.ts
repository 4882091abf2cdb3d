import { describe, expect, it } from 'vitest';
import { NO_CODES, participationOf } from '#lib/domain/participation/rate.ts';
import { publishParticipation } from '#lib/domain/statistics/published-participation.ts';

const S = 'suppressed';

describe('publishParticipation', () => {
	it('keeps the rate of Thurrock 2011, and hides its small counts with one each to cover them', () => {
		const codes = { ...NO_CODES, PN1: 134, PN2: 9, PN5: 46, PN6: 51, PN7: 10 };
		expect(publishParticipation(participationOf(codes, 0))).toEqual({
			held: S,
			codes: { PN0: S, PN1: 134, PN2: S, PN3: S, PN4: S, PN5: 46, PN6: 51, PN7: S },
			unrecorded: S,
			eligible: 250,
			participated: 240,
			percent: 96,
			in_the_room: 143,
			views_only: 97
		});
	});

	it('shows everything when nothing is small', () => {
		const codes = { PN0: 9, PN1: 50, PN2: 9, PN3: 8, PN4: 7, PN5: 9, PN6: 20, PN7: 10 };
		const figures = participationOf(codes, 6);
		expect(publishParticipation(figures)).toEqual(figures);
	});

	it('hides the rate when few did not take part', () => {
		const codes = { ...NO_CODES, PN0: 9, PN1: 90, PN2: 20, PN3: 8, PN6: 40, PN5: 30, PN7: 3 };
		const published = publishParticipation(participationOf(codes, 8));
		expect(published.percent).toBe(S);
		expect(published.codes.PN7).toBe(S);
	});

	it('hides all of a small team', () => {
		const codes = { ...NO_CODES, PN1: 2, PN7: 1 };
		const published = publishParticipation(participationOf(codes, 0));
		expect(new Set(Object.values({ ...published, ...published.codes, codes: S }))).toEqual(
			new Set([S])
		);
	});

	it('does not say that there was nobody', () => {
		expect(publishParticipation(participationOf(NO_CODES, 0)).percent).toBe(S);
	});
});
