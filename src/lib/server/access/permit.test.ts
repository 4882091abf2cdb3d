import { describe, expect, it } from 'vitest';
import { testService } from '#tests/support/service.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { verdictOn } from './permit.ts';

describe('who may read a child’s views', () => {
	it('is their IRO while allocated, and no one else by being near', () => {
		const service = testService();
		const child = aChild(service, '2014-05-01');
		const sibling = aChild(service, '2016-05-01');
		const iro = anAdult(service, ['iro']);
		const former = anAdult(service, ['iro']);
		const worker = anAdult(service, ['social-worker']);
		const mother = anAdult(service, ['parent']);
		allocated(service, iro, child, 'iro');
		allocated(service, former, child, 'iro', { to: '2026-03-09' });
		allocated(service, worker, child, 'social-worker');
		related(service, mother, child, 'mother');
		const verdicts = [iro, former, worker, mother, sibling, child].map((actor) =>
			verdictOn(service, actor, 'views.read', child.id)
		);
		expect(verdicts).toEqual(['yes', 'no', 'no', 'no', 'no', 'no']);
	});
});
