import { describe, expect, it } from 'vitest';
import { audit, child, notice } from '#lib/server/db/schema/index.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { openBreakGlass } from './open.ts';
import { glassToReview, reviewGlass } from './review.ts';
import { runningGlass } from './running.ts';

function world() {
	const service = testService();
	const review = aReview(service);
	const ref = service.db.select({ ref: child.ref }).from(child).get()!.ref;
	const manager = anAdult(service, ['manager'], { name: 'Montague', email: 'm@example.org' });
	const other = anAdult(service, ['manager'], { name: 'Winifred', email: 'w@example.org' });
	const request = { ref, reason: 'A complaint to look into', unsafeToShow: false };
	return { service, review, manager, other, request };
}

describe('break-glass', () => {
	it('opens one child for 60 minutes and tells the other managers at once', () => {
		const { service, review, manager, other, request } = world();
		const reads = () => verdictOn(service, manager, 'views.read', review.child.id);
		expect(reads()).toBe('no');
		expect(openBreakGlass(service, manager, request)).toEqual({
			kind: 'open',
			childId: review.child.id
		});
		expect(reads()).toBe('yes');
		expect(verdictOn(service, manager, 'wish.answer', review.child.id)).toBe('no');
		expect(runningGlass(service, manager).map(({ name }) => name)).toEqual(['Robin']);
		const told = service.db.select().from(notice).all();
		expect(told.map(({ adultId, kind }) => [adultId, kind])).toEqual([[other.id, 'alert-raised']]);
		service.set(service.now() + 60 * 60_000);
		expect(reads()).toBe('no');
		expect(runningGlass(service, manager)).toEqual([]);
	});

	it('needs a reason and a whole reference; a wrong one is recorded', () => {
		const { service, manager, request } = world();
		expect(openBreakGlass(service, manager, { ...request, reason: ' too short' })).toEqual({
			kind: 'short-reason'
		});
		expect(openBreakGlass(service, manager, { ...request, ref: request.ref.slice(1) })).toEqual({
			kind: 'no-such-child'
		});
		expect(service.db.select({ action: audit.action }).from(audit).all()).toEqual([
			{ action: 'break-glass.open' }
		]);
	});

	it('needs a fresh sign-in and a role that may', () => {
		const { service, manager, request } = world();
		service.set(service.now() + 11 * 60_000);
		expect(() => openBreakGlass(service, manager, request)).toThrow(
			expect.objectContaining({ status: 303, location: '/sign-in/again' })
		);
		for (const role of ['social-worker', 'administrator', 'business-support'] as const) {
			expect(() => openBreakGlass(service, anAdult(service, [role]), request)).toThrow(
				expect.objectContaining(notThere)
			);
		}
	});

	it('is looked at afterwards by another manager, never by oneself', () => {
		const { service, review, manager, other, request } = world();
		openBreakGlass(service, manager, request);
		const [own] = glassToReview(service, manager)!;
		expect(own?.mayReview).toBe(false);
		expect(() => reviewGlass(service, manager, own!.id)).toThrow(expect.objectContaining(notThere));
		reviewGlass(service, other, own!.id);
		expect(glassToReview(service, other)![0]).toMatchObject({
			who: 'Montague',
			child: 'Robin',
			reviewed: { by: 'Winifred' }
		});
		expect(glassToReview(service, review.iro)).toBeNull();
	});
});
