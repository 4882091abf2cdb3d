import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/policy/actor.ts';
import { nobody } from '#lib/policy/actor.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { writesOnPage } from '#tests/support/booklet.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { bookletCover } from '../cover.ts';
import { readBooklet } from '../read.ts';
import { sharePage } from '../sharing.ts';
import { everybodyWhoLooked, throwBookletAway } from '../throw-all-away.ts';
import { keepBooklet } from './gather.ts';
import { keepView } from './view.ts';

const notThere = expect.objectContaining({ status: 404 });

describe('who takes a booklet along', () => {
	it('is its child, alone; it is on record', () => {
		const service = testService();
		const child = aChild(service, '2012-05-01');
		writesOnPage(service, child, 'home', 'mine');
		const kept = keepBooklet(service, child, 'everything');
		expect(JSON.stringify(kept.pages)).toContain('mine');
		const rows = service.db.select().from(audit).all();
		expect(rows.at(-1)).toMatchObject({
			action: 'booklet.keep',
			subject: 'everything',
			childId: child.id,
			actorId: child.id
		});
	});

	it('is never a helper, nor anybody else', () => {
		const service = testService();
		const child = aChild(service, '2012-05-01');
		writesOnPage(service, child, 'home', 'mine');
		const people = {
			iro: anAdult(service, ['iro']),
			worker: anAdult(service, ['social-worker']),
			carer: anAdult(service, ['carer']),
			mother: anAdult(service, ['parent']),
			administrator: anAdult(service, ['administrator', 'manager'])
		};
		allocated(service, people.iro, child, 'iro');
		allocated(service, people.worker, child, 'social-worker');
		related(service, people.carer, child, 'foster carer');
		related(service, people.mother, child, 'mother');
		const helped: Actor = {
			...child,
			helper: { id: people.carer.id, kind: 'carer', lockedTo: '/me/views' }
		};
		const besideThem: Actor = { ...child, helper: { ...helped.helper!, id: null } };
		const all = [helped, besideThem, nobody, ...Object.values(people)];
		for (const actor of all) {
			for (const as of ['document', 'everything'] as const) {
				expect(() => keepBooklet(service, actor, as)).toThrow(notThere);
			}
			expect(() => keepView(service, actor)).toThrow(notThere);
			expect(() => throwBookletAway(service, actor)).toThrow(notThere);
			expect(() => everybodyWhoLooked(service, actor)).toThrow(notThere);
		}
		expect(
			service.db
				.select()
				.from(audit)
				.all()
				.map(({ action }) => action)
		).not.toContain('booklet.keep');
	});

	it('gets what is theirs and nothing of a brother or sister', () => {
		const service = testService();
		const [child, sibling] = [aChild(service, '2012-05-01'), aChild(service, '2014-05-01')];
		writesOnPage(service, child, 'home', 'mine');
		expect(JSON.stringify(keepBooklet(service, sibling, 'document').pages)).not.toContain('mine');
	});

	it('takes no page that is closed until somebody confirms the card', () => {
		const service = testService();
		const child = aChild(service, '2012-05-01');
		writesOnPage(service, child, 'home', 'from before');
		const anew = { ...child, opensFrom: service.now() + 1 };
		const kept = keepBooklet(service, anew, 'document');
		expect(kept.closed).toBe(1);
		expect(JSON.stringify(kept.pages)).not.toContain('from before');
		expect(keepView(service, anew)).toMatchObject({ begun: false, closed: true });
	});
});

describe('at eighteen', () => {
	it.each([
		['2008-05-01', null],
		['2008-04-05', { is: 'soon', on: '2026-04-05' }],
		['2008-03-10', { is: 'after' }],
		['2001-03-10', { is: 'after' }]
	] as const)('born on %s one is told %j, and it stays theirs', (dob, leaving) => {
		const service = testService();
		const child = aChild(service, dob);
		writesOnPage(service, child, 'home', 'mine');
		expect(keepView(service, child)).toEqual({ begun: true, closed: false, leaving });
		expect(keepBooklet(service, child, 'document').band).toBe('16-plus');
		throwBookletAway(service, child);
		expect(keepView(service, child).begun).toBe(false);
	});
});

describe('throwing all of it away', () => {
	it('leaves nothing, opens nothing to anybody, and says who had looked', () => {
		const service = testService();
		const child = aChild(service, '2012-05-01');
		const iro = anAdult(service, ['iro'], { name: 'Sunita Example' });
		allocated(service, iro, child, 'iro');
		writesOnPage(service, child, 'home', 'mine');
		writesOnPage(service, child, 'dreams', 'to fly');
		sharePage(service, child, 'home', ['iro']);
		sharePage(service, child, 'people', ['iro']);
		readBooklet(service, iro, child.id);
		expect(everybodyWhoLooked(service, child)).toEqual(['Sunita Example']);
		throwBookletAway(service, child);
		const { pages } = bookletCover(service, child);
		expect(pages.filter(({ begun, shares }) => begun || shares.length > 0)).toEqual([]);
		writesOnPage(service, child, 'home', 'written anew');
		expect(readBooklet(service, iro, child.id).pages).toEqual([]);
	});

	it('leaves what is closed for now', () => {
		const service = testService();
		const child = aChild(service, '2012-05-01');
		writesOnPage(service, child, 'home', 'from before');
		throwBookletAway(service, { ...child, opensFrom: service.now() + 1 });
		expect(keepView(service, child).begun).toBe(true);
	});
});
