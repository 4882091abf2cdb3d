import { describe, expect, it } from 'vitest';
import type { OwnCheck } from '#lib/domain/advocacy/shown.ts';
import { proposeCode } from '#lib/domain/participation/proposal.ts';
import { factsOf } from '#lib/server/meetings/facts.ts';
import { partFor } from '#lib/server/meetings/part.ts';
import { recordAttendance } from '#lib/server/participation/attendance.ts';
import { codePanel } from '#lib/server/participation/code.ts';
import { participationFacts } from '#lib/server/participation/facts.ts';
import { enough, sendsSaid } from '#tests/support/advocacy.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { checkSaid } from './check.ts';
import { saidForMe } from './for-child.ts';
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

	it.each([
		['no', 'not-me', ''],
		['I’d change this', 'changes', 'Not the rabbit, the hamster']
	] as const)(
		'does not count as the child’s own after their “%s”, until it is sent again',
		(_, what, words) => {
			const service = testService();
			const review = aReview(service);
			const advocate = anAdult(service, ['advocate']);
			allocated(service, advocate, review.child, 'advocate');
			const { part } = review.ids;
			const first = sendsSaid(service, advocate, part);
			readSaid(service, review.iro, review.ids);
			const facts = () => factsOf(service.db, [part])(part).advocate;
			const proposed = () => {
				const of = partFor(service, review.iro, 'participation.confirm', review.ids);
				const held = {
					...participationFacts(service.db, of),
					attended: false,
					voice: 'nothing' as const
				};
				return proposeCode(held).code;
			};
			expect(proposed()).toBe('PN5');
			expect(checkSaid(service, review.child, part, { sentId: first, what, words })).toBeNull();
			expect(proposed()).toBe('PN7');
			// What was read before is to be read again.
			expect(facts()).toEqual({ unread: 1, briefedAt: null });
			readSaid(service, review.iro, review.ids);
			expect(facts().unread).toBe(0);
			expect(saidForMe(service, review.child, part)[0]?.readBy).toHaveLength(1);
			sendsSaid(service, advocate, part, { ...enough, own: 'I want my hamster back' });
			expect(proposed()).toBe('PN5');
		}
	);

	it('comes back when the child stands by it after all', () => {
		const service = testService();
		const { ids, child } = aReview(service);
		const advocate = anAdult(service, ['advocate']);
		allocated(service, advocate, child, 'advocate');
		const sentId = sendsSaid(service, advocate, ids.part);
		const says = (what: OwnCheck) =>
			checkSaid(service, child, ids.part, { sentId, what, words: '' });
		const briefed = () => factsOf(service.db, [ids.part])(ids.part).advocate.briefedAt !== null;
		expect([says('not-me'), briefed(), says('thats-me'), briefed()]).toEqual([
			null,
			false,
			null,
			true
		]);
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
