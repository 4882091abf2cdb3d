import { describe, expect, it } from 'vitest';
import { factsOf } from '#lib/server/meetings/facts.ts';
import { partFor } from '#lib/server/meetings/part.ts';
import { recordAttendance } from '#lib/server/participation/attendance.ts';
import { codePanel } from '#lib/server/participation/code.ts';
import { enough, sendsSaid } from '#tests/support/advocacy.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { readSaid } from './for-hearer.ts';
import { saveSaid } from './save.ts';
import { sendSaid } from './send.ts';

describe('the proposed code', () => {
	it.each([
		['the child’s own words', enough, 'absent', 'PN5'],
		['what they told the advocate to say', { ...enough, own: '' }, 'absent', 'PN5'],
		['an advocate who spoke', enough, 'advocate-spoke', 'PN2'],
		[
			'what was seen, not said',
			{ ...enough, own: '', basis: 'non-instructed' as const },
			'absent',
			'PN7'
		]
	] as const)('follows %s', (_, said, came, code) => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-10' });
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, review.child, 'advocate');
		const { part } = review.ids;
		saveSaid(service, advocate, part, { base: 0, change: said });
		expect(sendSaid(service, advocate, part, { revision: 1 }).kind).toBe('sent');
		isHeld(service, review);
		recordAttendance(service, review.iro, review.ids, {
			child: came,
			led: null,
			adults: new Map()
		});
		const of = partFor(service, review.iro, 'participation.confirm', review.ids);
		expect(codePanel(service, of)?.proposal.code).toBe(code);
	});

	it('and the unread count know of it', () => {
		const service = testService();
		const { iro, ids, child } = aReview(service);
		const { part } = ids;
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, child, 'advocate');
		sendsSaid(service, advocate, part);
		const facts = () => factsOf(service.db, [part])(part);
		expect(facts()).toMatchObject({ views: { unread: 1, state: 'none' } });
		readSaid(service, iro, ids);
		expect(facts().views.unread).toBe(0);
		expect(facts().advocate.briefedAt).not.toBeNull();
	});
});
