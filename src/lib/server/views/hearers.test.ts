import { describe, expect, it } from 'vitest';
import { photocard } from '#lib/server/db/schema/index.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { hearersOf } from './hearers.ts';

describe('who hears a child before a meeting', () => {
	const kinds = { review: 'looked-after-review', conference: 'initial-conference' } as const;

	it.each([
		['review', ['chair', 'iro-cover', 'iro'], ['iro', 'iro-cover']],
		['conference', ['iro', 'chair-cover', 'chair'], ['chair', 'chair-cover']],
		['review', ['chair'], ['chair']],
		['conference', ['iro', 'iro-cover'], ['iro', 'iro-cover']],
		['review', ['iro-cover', 'chair'], ['iro-cover']],
		['review', ['social-worker', 'advocate', 'other'], []]
	] as const)('at a %s with %j allocated: %j', (meeting, roles, expected) => {
		const service = testService();
		const child = aChild(service, '2013-05-01');
		for (const as of roles) allocated(service, anAdult(service, [], { name: as }), child, as);
		const hearers = hearersOf(service, { childId: child.id, meeting: { kind: kinds[meeting] } });
		expect(hearers.map(({ calledName }) => calledName)).toEqual(expected);
		expect(hearers.map(({ cover }) => cover)).toEqual(expected.map((as) => as.endsWith('cover')));
	});

	it('goes by this day’s allocations, and by the name they like to be called', () => {
		const service = testService();
		const child = aChild(service, '2013-05-01');
		const [before, now] = [anAdult(service, ['iro']), anAdult(service, ['iro'])];
		allocated(service, before, child, 'iro', { to: '2026-03-09' });
		allocated(service, now, child, 'iro', { from: '2026-03-10' });
		service.db
			.insert(photocard)
			.values({ adultId: now.id, calledName: 'Sam', words: '{}', changedAt: 1 })
			.run();
		const hearers = hearersOf(service, { childId: child.id, meeting: { kind: kinds.review } });
		expect(hearers.map(({ calledName }) => calledName)).toEqual(['Sam']);
	});
});
