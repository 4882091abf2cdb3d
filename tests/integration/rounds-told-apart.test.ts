import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { keepRound } from '#lib/server/all-round/kept.ts';
import { newId } from '#lib/server/db/id.ts';
import { roundsOf } from '#lib/server/statistics/rounds.ts';
import { publishRounds } from '#lib/domain/statistics/published/rounds.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';

const first = { from: '2026-01-01', to: '2026-03-31' } as const;
const second = { from: '2026-04-01', to: '2026-06-30' } as const;
const both = { from: first.from, to: second.to } as const;

/** Twelve answers of carers in the first quarter, and one in the second. */
function answered() {
	const service = testService();
	const manager = anAdult(service, ['manager']);
	const says = (meetingId: string, heard: 'yes' | 'no') => {
		const answers = { heard, understood: null, next: null, again: null };
		const said = { side: 'carer', answers, sentAt: service.now() } as const;
		keepRound(service, service.db, { meetingId, personId: newId() }, said);
	};
	const early = aReview(service, { onDay: '2026-03-09' });
	const late = aReview(service, { onDay: '2026-04-07' });
	for (const review of [early, late]) isHeld(service, review);
	for (let n = 0; n < 12; n += 1) says(early.ids.meeting, n < 7 ? 'yes' : 'no');
	says(late.ids.meeting, 'no');
	service.set(londonInstant('2026-10-01', '10:00'));
	return { service, manager };
}

describe('how it was, published for several periods', () => {
	it('gives nobody away by the difference of two', () => {
		const { service, manager } = answered();
		const of = (period: typeof first | typeof second | typeof both) =>
			publishRounds(roundsOf(service, manager, period)).carer;
		expect(of(first).returned).toBe(12);
		expect([of(second).returned, of(both).returned]).toEqual(['suppressed', 'suppressed']);
		expect(of(both).answers.heard.no).toBe('suppressed');
		const aDayLess = { from: first.from, to: '2026-03-08' } as const;
		expect(roundsOf(service, manager, aDayLess)).toBeNull();
	});

	it('is not there for an IRO or a chair, who ran the meetings', () => {
		const { service } = answered();
		for (const role of ['iro', 'chair'] as const) {
			expect(() => roundsOf(service, anAdult(service, [role]), first)).toThrow(
				expect.objectContaining(notThere)
			);
		}
	});
});
