import { describe, expect, it } from 'vitest';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, anAdult, related } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { childrenOfCarer } from './children.ts';

describe('who a carer sees', () => {
	it('their own children today, by first name and dates; no sibling, nobody of the past', () => {
		const service = testService();
		const child = aChild(service, '2014-05-01', 'Robin');
		const sibling = aChild(service, '2016-05-01', 'Lark');
		aMeeting(service, [child, sibling], { kind: 'review-conference' });
		const carer = anAdult(service, ['carer']);
		related(service, carer, child, 'foster carer');
		related(service, carer, sibling, 'foster carer', { to: '2026-03-09' });
		expect(childrenOfCarer(service, carer).map(({ called }) => called)).toEqual(['Robin']);
		expect(childrenOfCarer(service, carer)[0]?.meetings).toEqual([
			{ kind: 'conference', day: '2026-03-24', time: '15:30' }
		]);
	});

	it('a parent sees no child by being a parent', () => {
		const service = testService();
		const child = aChild(service, '2014-05-01');
		const mother = anAdult(service, ['parent']);
		related(service, mother, child, 'mother');
		expect(childrenOfCarer(service, mother)).toEqual([]);
	});
});
