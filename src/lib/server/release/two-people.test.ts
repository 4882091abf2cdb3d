import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { notice, paperWriter, relationship, roleHeld } from '#lib/server/db/schema/index.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import {
	aConference,
	approved,
	aPaper,
	decided,
	isFor,
	prepared,
	whyStopped
} from '#tests/support/releasing.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { allocated, anAdult, related } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { decideSections } from './decide.ts';
import { overrideRestriction } from './override.ts';
import { releasePage } from './page.ts';
import { prepareRelease } from './prepare.ts';

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

type Scene = ReturnType<typeof scene>;

const weighs = ({ service, ids }: Scene, by: AdultActor, given: { why?: string } = {}) => {
	const { fingerprint, restrictions } = releasePage(service, by, ids);
	return overrideRestriction(service, by, ids, {
		restrictions,
		fingerprint,
		why: given.why ?? 'The court asked for it.'
	});
};

describe('who approves', () => {
	it.each([
		['who prepared it', (on: Scene) => on.at.chair, 'two-people: approver-prepared-it'],
		['who decided on a section', (on: Scene) => on.at.manager, null]
	] as const)('is never %s', (_, who, why) => {
		const on = scene();
		const { service, at, ids } = on;
		const by = who(on);
		if (why) {
			decided(service, at.support, ids);
			prepareRelease(service, by, ids, releasePage(service, by, ids).fingerprint);
			expect(whyStopped(approved(service, by, ids))).toEqual([why]);
			return;
		}
		const [, police] = releasePage(service, by, ids).sections;
		expect(() => decideSections(service, by, ids, new Map([[police!.id, true]]))).toThrow(
			expect.objectContaining(notThere)
		);
	});

	it('is never the chair who decided what goes in, even if another said that it is ready', () => {
		const { service, at, ids } = scene();
		decided(service, at.chair, ids);
		prepareRelease(service, at.support, ids, releasePage(service, at.support, ids).fingerprint);
		expect(releasePage(service, at.chair, ids).may.approve).toBe('no');
		expect(whyStopped(approved(service, at.chair, ids))).toEqual(['two-people: approver-wrote-it']);
		expect(approved(service, at.manager, ids).kind).toBe('released');
	});

	it('is never an author, though they manage', () => {
		const { service, at, paper, ids } = scene();
		const since = service.now();
		service.db.insert(paperWriter).values({ paperId: paper, adultId: at.manager.id, since }).run();
		prepared(service, at.support, ids);
		expect(whyStopped(approved(service, at.manager, ids))).toEqual([
			'two-people: approver-wrote-it'
		]);
	});

	it('is no manager of another team, nor the IRO where another chairs', () => {
		const { service, at, ids } = scene();
		prepared(service, at.support, ids);
		const elsewhere = anAdult(service, ['manager'], { teamId: teamNamed(service.db, 'Elsewhere') });
		expect(() => approved(service, elsewhere, ids)).toThrow(expect.objectContaining(notThere));
		const iro = anAdult(service, ['iro']);
		allocated(service, iro, at.child, 'iro');
		expect(whyStopped(approved(service, iro, ids))).toEqual([
			'two-people: approver-neither-manager-nor-chair'
		]);
		const cover = anAdult(service, ['chair']);
		allocated(service, cover, at.child, 'chair-cover');
		expect(approved(service, cover, ids).kind).toBe('released');
	});

	it('is never the recipient, who finds nothing here at all', () => {
		const { service, at, paper } = scene();
		related(service, at.manager, at.child, 'aunt');
		const ids = isFor(service, paper, at.manager, at.support);
		prepared(service, at.support, ids);
		expect(() => releasePage(service, at.manager, ids)).toThrow(expect.objectContaining(notThere));
		expect(() => approved(service, at.manager, ids)).toThrow();
		const told = service.db.select().from(notice).where(eq(notice.kind, 'paper-waiting')).all();
		expect(told.map(({ adultId }) => adultId)).not.toContain(at.manager.id);
	});
});

describe('a restriction', () => {
	it('is weighed by a manager who does nothing else, and then goes out marked', () => {
		const on = scene('restricted');
		const { service, at, ids } = on;
		expect(() => weighs(on, at.manager)).not.toThrow();
		expect(weighs(on, at.manager)).toBe('not-prepared');
		prepared(service, at.support, ids);
		expect(whyStopped(approved(service, at.chair, ids))).toEqual([
			'not-restricted: restriction-in-force'
		]);
		expect(weighs(on, at.manager, { why: ' ' })).toBe('no-reason');
		expect(weighs(on, at.manager)).toBeNull();
		expect(whyStopped(approved(service, at.manager, ids))).toEqual([
			'two-people: overrider-acted-already'
		]);
		expect(releasePage(service, at.manager, ids).may.approve).toBe('no');
		expect(approved(service, at.chair, ids)).toMatchObject({
			kind: 'released',
			marks: ['overridden']
		});
	});

	it('waits for a manager, and once weighed for the chair: nobody is told of what they did themself', () => {
		const on = scene('restricted');
		const { service, at, ids } = on;
		const told = () => {
			const rows = service.db.select().from(notice).where(eq(notice.kind, 'paper-waiting')).all();
			service.db.delete(notice).run();
			return rows.map(({ adultId }) => adultId).sort();
		};
		prepared(service, at.support, ids);
		expect(told()).toEqual([at.manager.id, at.otherManager.id].sort());
		expect(weighs(on, at.manager)).toBeNull();
		expect(told()).toEqual([at.chair.id]);
	});

	it('is weighed by nobody else', () => {
		const on = scene('none');
		const { service, at, ids } = on;
		prepared(service, at.support, ids);
		for (const by of [at.worker, at.support, at.chair]) {
			expect(() => weighs(on, by)).toThrow(expect.objectContaining(notThere));
		}
		service.db
			.insert(paperWriter)
			.values({ paperId: ids.paper, adultId: at.manager.id, since: service.now() })
			.run();
		expect(weighs(on, at.manager)).toBe('acted-already');
	});

	it('that is stricter, or words that changed, have to be weighed anew', () => {
		const on = scene('restricted');
		const { service, at, ids } = on;
		prepared(service, at.support, ids);
		expect(weighs(on, at.manager)).toBeNull();
		service.db.update(relationship).set({ contact: 'none' }).run();
		expect(whyStopped(approved(service, at.chair, ids))).toEqual([
			'not-restricted: restriction-in-force'
		]);
		service.db.update(relationship).set({ contact: 'restricted' }).run();
		const [, police] = releasePage(service, at.support, ids).sections;
		decideSections(service, at.support, ids, new Map([[police!.id, true]]));
		service.set(service.now() + 1000);
		const support = { ...at.support, freshAt: service.now() };
		prepareRelease(service, support, ids, releasePage(service, support, ids).fingerprint);
		expect(whyStopped(approved(service, at.chair, ids))).toEqual([
			'not-restricted: restriction-in-force'
		]);
	});

	it('was weighed by somebody who managed on that day: that they left since changes nothing', () => {
		const on = scene('restricted');
		const { service, at, ids } = on;
		prepared(service, at.support, ids);
		expect(weighs(on, at.manager)).toBeNull();
		service.set(londonInstant('2026-03-12', '10:00'));
		const left = eq(roleHeld.adultId, at.manager.id);
		service.db.update(roleHeld).set({ to: '2026-03-11' }).where(left).run();
		const chair = { ...at.chair, freshAt: service.now() };
		expect(approved(service, chair, ids).kind).toBe('released');
	});
});
