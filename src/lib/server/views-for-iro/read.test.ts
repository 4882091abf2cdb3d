import { describe, expect, it } from 'vitest';
import type { AdultActor } from '#lib/policy/actor.ts';
import { audit, breakGlass, viewsRead } from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { aChild, allocated, anAdult, related } from '#tests/support/people.ts';
import { aReview, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { readViews } from './read.ts';

function auditOf(service: TestService, action: string) {
	return service.db
		.select()
		.from(audit)
		.all()
		.filter((row) => row.action === action);
}

describe('reading what a child sent', () => {
	it('gives the IRO all of it, marks it read and records it, together', () => {
		const service = testService();
		const review = aReview(service);
		const sentId = sendsViews(service, review);
		const [views] = readViews(service, review.iro, review.ids);
		const all = JSON.stringify(views);
		for (const words of [secrets.only, secrets.say, secrets.everyone]) expect(all).toContain(words);
		expect(views?.onlyYou.map(({ said }) => said)).toEqual([[secrets.only]]);
		expect(service.db.select().from(viewsRead).all()).toEqual([
			{ sentId, adultId: review.iro.id, at: service.now() }
		]);
		expect(auditOf(service, 'views.read')).toMatchObject([
			{ actorId: review.iro.id, subject: sentId, childId: review.child.id }
		]);
	});

	it('keeps the first mark and records every further look', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		readViews(service, review.iro, review.ids);
		const first = service.now();
		service.set(first + 60_000);
		readViews(service, review.iro, review.ids);
		expect(
			service.db
				.select()
				.from(viewsRead)
				.all()
				.map(({ at }) => at)
		).toEqual([first]);
		expect(auditOf(service, 'views.read')).toHaveLength(2);
	});

	it('is for nobody but the one who hears the child, and leaves no trace when refused', () => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const review = aReview(service, { teamId });
		const { child } = review;
		sendsViews(service, review);
		const others: Record<string, AdultActor> = {
			'former IRO': anAdult(service, ['iro']),
			'other IRO': anAdult(service, ['iro']),
			'ended cover': anAdult(service, ['iro']),
			'chair of the conferences': anAdult(service, ['chair']),
			'social worker': anAdult(service, ['social-worker']),
			'partner professional': anAdult(service, ['partner-professional']),
			manager: anAdult(service, ['manager'], { teamId }),
			'business support': anAdult(service, ['business-support'], { teamId }),
			administrator: anAdult(service, ['administrator']),
			'participation officer': anAdult(service, ['participation-officer']),
			mother: anAdult(service, ['parent']),
			carer: anAdult(service, ['carer']),
			advocate: anAdult(service, ['advocate'])
		};
		const of = (name: string) => others[name]!;
		allocated(service, of('former IRO'), child, 'iro', { to: '2026-03-09' });
		allocated(service, of('other IRO'), aChild(service, '2014-01-01'), 'iro');
		allocated(service, of('ended cover'), child, 'iro-cover', { to: '2026-03-09' });
		allocated(service, of('chair of the conferences'), child, 'chair');
		allocated(service, of('social worker'), child, 'social-worker');
		allocated(service, of('partner professional'), child, 'partner-professional');
		allocated(service, of('advocate'), child, 'advocate');
		related(service, of('mother'), child, 'mother');
		related(service, of('carer'), child, 'foster carer');
		const read = Object.entries(others).map(([name, actor]) => {
			try {
				readViews(service, actor, review.ids);
				return name;
			} catch (error) {
				expect(error).toMatchObject(notThere);
				return null;
			}
		});
		expect(read.filter(Boolean)).toEqual([]);
		expect(() => readViews(service, child, review.ids)).toThrow(expect.objectContaining(notThere));
		expect(service.db.select().from(viewsRead).all()).toEqual([]);
		expect(auditOf(service, 'views.read')).toEqual([]);
	});

	it('is there for cover while it lasts', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const cover = anAdult(service, ['iro']);
		allocated(service, cover, review.child, 'iro-cover', { to: '2026-03-10' });
		expect(readViews(service, cover, review.ids)).toHaveLength(1);
		service.set(service.now() + 24 * 3_600_000);
		expect(() => readViews(service, cover, review.ids)).toThrow(expect.objectContaining(notThere));
	});

	it('by break-glass leaves no mark for the child, but its own entry', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const manager = anAdult(service, ['manager']);
		const id = newId();
		service.db
			.insert(breakGlass)
			.values({
				id,
				adultId: manager.id,
				childId: review.child.id,
				reason: 'A complaint to look into',
				unsafeToShow: true,
				openedAt: service.now(),
				endsAt: service.now() + 1000
			})
			.run();
		expect(readViews(service, manager, review.ids)).toHaveLength(1);
		expect(service.db.select().from(viewsRead).all()).toEqual([]);
		expect(auditOf(service, 'views.read')).toEqual([]);
		expect(auditOf(service, 'break-glass.read')).toMatchObject([{ actorId: manager.id }]);
		service.set(service.now() + 1000);
		expect(() => readViews(service, manager, review.ids)).toThrow(
			expect.objectContaining(notThere)
		);
	});

	it('does not open a part by another meeting’s address', () => {
		const service = testService();
		const review = aReview(service);
		const other = aReview(service);
		sendsViews(service, review);
		const crossed = { meeting: other.ids.meeting, part: review.ids.part };
		expect(() => readViews(service, review.iro, crossed)).toThrow(
			expect.objectContaining(notThere)
		);
	});
});
