import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { paperRelease, paperStep, relationship } from '#lib/server/db/schema/index.ts';
import {
	aConference,
	approved,
	aPaper,
	decided,
	isFor,
	prepared
} from '#tests/support/releasing.ts';
import { testService } from '#tests/support/service.ts';
import { returnRelease } from './give-back.ts';
import { releasePage } from './page.ts';
import { prepareRelease } from './prepare.ts';
import { standingReleases } from './standing.ts';

function scene(contact: 'open' | 'restricted' | 'none' = 'open') {
	const service = testService();
	const at = aConference(service);
	service.db
		.update(relationship)
		.set({ contact })
		.where(eq(relationship.adultId, at.mother.id))
		.run();
	const paper = aPaper(service, at);
	const ids = isFor(service, paper, at.mother, at.support);
	return { service, at, paper, ids };
}

describe('what is sent back', () => {
	it('waits no longer, says why, and has to be prepared anew', () => {
		const { service, at, ids } = scene();
		prepared(service, at.support, ids);
		expect(returnRelease(service, at.chair, ids, '')).toBe('no-reason');
		expect(returnRelease(service, at.chair, ids, 'Too hard to read.')).toBeNull();
		expect(returnRelease(service, at.chair, ids, 'Again.')).toBe('not-prepared');
		expect(approved(service, at.chair, ids).kind).toBe('not-prepared');
		expect(releasePage(service, at.support, ids)).toMatchObject({
			state: 'returned',
			returnedWhy: 'Too hard to read.'
		});
		prepared(service, at.support, ids);
		expect(approved(service, at.chair, ids).kind).toBe('released');
		expect(service.db.select().from(paperStep).all()).toHaveLength(4);
	});
});

describe('siblings and parents', () => {
	it('never share a release: each has their own, and nobody else’s', () => {
		const { service, at, paper, ids } = scene();
		const father = isFor(service, paper, at.father, at.support, { summary: 'For you.' });
		const own = aPaper(service, at, { writtenFor: 'young-person' });
		const child = isFor(service, own, at.child, at.support);
		for (const one of [ids, father, child]) {
			prepared(service, at.support, one);
			expect(approved(service, at.chair, one).kind).toBe('released');
		}
		const found = [at.mother, at.father, at.child, at.sibling].map(({ id }) =>
			standingReleases(service, service.db, id).map((one) => one.paperId)
		);
		expect(found).toEqual([[paper], [paper], [own], []]);
		const prints = service.db.select().from(paperRelease).all();
		expect(new Set(prints.map(({ id }) => id)).size).toBe(3);
	});

	it('and a sibling gets no version of a paper that is about another', () => {
		const { service, at } = scene();
		const own = aPaper(service, at, { writtenFor: 'young-person' });
		const ids = isFor(service, own, at.sibling, at.support);
		decided(service, at.support, ids);
		const result = prepareRelease(
			service,
			at.support,
			ids,
			releasePage(service, at.support, ids).fingerprint
		);
		expect(result.kind).toBe('stopped');
	});

	it('and the young person’s version for adults stays with the adults', () => {
		const { service, at, paper } = scene();
		const ids = isFor(service, paper, at.child, at.support);
		decided(service, at.support, ids);
		const page = releasePage(service, at.support, ids);
		expect(page.checks.find(({ id }) => id === 'plainly-summed-up')?.reasons[0]?.why).toBe(
			'no-version-of-their-own'
		);
		expect(prepareRelease(service, at.support, ids, page.fingerprint).kind).toBe('stopped');
	});
});
