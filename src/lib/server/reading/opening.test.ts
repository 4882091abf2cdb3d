import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { audit, paperSeen, reportRelease } from '#lib/server/db/schema/index.ts';
import { isReleased } from '#tests/support/released.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { TEST_NOW, testService } from '#tests/support/service.ts';
import { frontOf } from './front.ts';
import { papersWaiting } from './list.ts';
import { heldPaper, isLookedAt, openPaper } from './reading.ts';
import { sectionsPage } from './sections.ts';
import { aFamily, asked, reader } from '#tests/support/reading.ts';

describe('opening a paper', () => {
	function released() {
		const service = testService();
		const family = aFamily(service);
		const { id } = isReleased(service, { part: family.part, recipient: family.mother });
		const { mother, meetingId, child } = family;
		service.db
			.insert(reportRelease)
			.values({ id: newId(), meetingId, childId: child.id, adultId: mother.id, releasedAt: 1 })
			.run();
		const opens = (request = asked()) => openPaper(reader(service, mother), id, request);
		const counted = () => service.db.select().from(reportRelease).get()?.openedAt ?? null;
		return { service, ...family, id, opens, counted };
	}

	it('is noted once, with its audit entry and for the figures', () => {
		const { service, opens, counted } = released();
		opens();
		service.set(TEST_NOW + HOUR);
		opens();
		expect(service.db.select().from(paperSeen).all()).toMatchObject([
			{ what: 'opened', at: TEST_NOW }
		]);
		expect(counted()).toBe(TEST_NOW);
		const written = service.db.select().from(audit).where(eq(audit.action, 'released.read')).all();
		expect(written).toHaveLength(1);
	});

	it.each([
		['a browser that fetches ahead', asked({ 'sec-purpose': 'prefetch' })],
		['one that prepares a page', asked({ 'sec-purpose': 'prefetch;prerender' })],
		['an old one', asked({ purpose: 'prefetch' })]
	])('is not noted for %s, which has to ask again', (_, request) => {
		const { service, opens, counted } = released();
		expect(() => opens(request)).toThrow(expect.objectContaining({ status: 503 }));
		expect(service.db.select().from(paperSeen).all()).toEqual([]);
		expect(counted()).toBeNull();
	});

	it('is not noted where only the headers are asked for', () => {
		const { service, opens } = released();
		opens(asked({}, 'HEAD'));
		expect(isLookedAt(asked({}, 'HEAD'))).toBe(false);
		expect(service.db.select().from(paperSeen).all()).toEqual([]);
	});

	it('leaves another’s row of the figures as it was', () => {
		const { service, opens, father, meetingId, child } = released();
		service.db
			.insert(reportRelease)
			.values({ id: newId(), meetingId, childId: child.id, adultId: father.id, releasedAt: 1 })
			.run();
		opens();
		const rows = service.db.select().from(reportRelease).all();
		expect(rows.find(({ adultId }) => adultId === father.id)?.openedAt).toBeNull();
	});
});

describe('the pages of a paper', () => {
	it('show one section with what is before and after it, all of them, and nothing that is not there', () => {
		const service = testService();
		const { mother, part } = aFamily(service);
		const sections = [
			['Home', 'One.'],
			[null, 'Two.'],
			['School', 'Three.']
		] as const;
		const { id } = isReleased(service, { part, recipient: mother, sections });
		const mine = reader(service, mother);
		const page = (which: string) => sectionsPage(mine, heldPaper(mine, id), which);
		expect(page('2')).toMatchObject({
			count: 3,
			before: { id: '1', heading: 'Home' },
			after: { id: '3' },
			isEnd: false,
			sections: [{ id: '2', heading: null }]
		});
		expect(page('3').isEnd).toBe(true);
		expect(page('all').sections.map(({ id: one }) => one)).toEqual(['1', '2', '3']);
		for (const wrong of ['0', '4', '1-1', '', 'constructor']) {
			expect(() => page(wrong)).toThrow(expect.objectContaining(notThere));
		}
	});

	it('say how late it was to those who know of the meeting, and to others only that it was', () => {
		const service = testService();
		const { child, mother, part } = aFamily(service);
		const late = { part, dueAt: TEST_NOW - 5 * HOUR, lateReason: 'The nurse was ill.' };
		const uninvited = reader(service, mother);
		const { id } = isReleased(service, { ...late, recipient: mother });
		expect(frontOf(uninvited, heldPaper(uninvited, id))).toMatchObject({
			lateness: { clock: null, why: 'The nurse was ill.' },
			meeting: null
		});
		const own = reader(service, child, 'child');
		const theirs = isReleased(service, { ...late, recipient: child });
		expect(frontOf(own, heldPaper(own, theirs.id))).toMatchObject({
			lateness: { clock: { by: late.dueAt, late: { hours: 5, minutes: 0 } } },
			meeting: { kind: 'conference', isOver: false }
		});
	});

	it.each([
		['exactly in time', TEST_NOW, null],
		['a moment late', TEST_NOW - 1, 'late'],
		['without a clock', null, null]
	])('%s', (_, dueAt, late) => {
		const service = testService();
		const { mother, part } = aFamily(service);
		isReleased(service, { part, recipient: mother, dueAt });
		expect(papersWaiting(service, mother)).toMatchObject([{ late }]);
	});

	it('count lateness by the first version that stands', () => {
		const service = testService();
		const { mother, part } = aFamily(service);
		const first = isReleased(service, { part, recipient: mother, dueAt: TEST_NOW });
		const releasedAt = TEST_NOW + HOUR;
		const again = { part, recipient: mother, paperId: first.paperId, releasedAt };
		isReleased(service, { ...again, dueAt: TEST_NOW });
		expect(papersWaiting(service, mother)).toMatchObject([{ late: null }]);
	});

	it('are given these fields and no others', () => {
		const service = testService();
		const { mother, part } = aFamily(service);
		const { id } = isReleased(service, { part, recipient: mother });
		const front = frontOf(reader(service, mother), heldPaper(reader(service, mother), id));
		expect(Object.keys(front).sort()).toEqual([
			'child',
			'contents',
			'earlier',
			'firstAt',
			'hasPdf',
			'kind',
			'lateness',
			'mayNote',
			'meeting',
			'notes',
			'readToEndAt',
			'readers',
			'releaseId',
			'releasedAt',
			'summary'
		]);
	});
});
