import { describe, expect, it } from 'vitest';
import { verdictOn } from '#lib/server/access/permit.ts';
import { openBreakGlass } from '#lib/server/break-glass/open.ts';
import { newId } from '#lib/server/db/id.ts';
import { audit, breakGlass, child, dutyWindow, notice } from '#lib/server/db/schema/index.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';

/** A child whose IRO has no e-mail address, and a manager who wants to read. */
function world() {
	const service = testService();
	const review = aReview(service);
	const { ref } = service.db.select({ ref: child.ref }).from(child).get()!;
	const manager = anAdult(service, ['manager'], { email: 'own@example.org' });
	const open = () =>
		openBreakGlass(service, manager, {
			ref,
			reason: 'A complaint to look into',
			unsafeToShow: false
		});
	const told = () =>
		service.db
			.select()
			.from(notice)
			.all()
			.map(({ adultId, kind }) => [adultId, kind]);
	return { service, review, manager, open, told };
}

describe('break-glass', () => {
	it('stays shut where nobody can be told, and that is recorded', () => {
		const { service, review, manager, open, told } = world();
		anAdult(service, ['manager']);
		expect(open()).toEqual({ kind: 'nobody-to-tell' });
		expect(verdictOn(service, manager, 'views.read', review.child.id)).toBe('no');
		expect(service.db.select().from(breakGlass).all()).toEqual([]);
		expect(told()).toEqual([]);
		expect(service.db.select().from(audit).all()).toMatchObject([
			{ action: 'break-glass.open', actorId: manager.id, detail: '{"told":false}' }
		]);
	});

	it('tells the child’s IRO where there is no other manager, and never a sibling’s or a former one', () => {
		const { service, review, open, told } = world();
		const iro = anAdult(service, ['iro'], { email: 'iro@example.org' });
		const former = anAdult(service, ['iro'], { email: 'former@example.org' });
		anAdult(service, ['iro'], { email: 'other@example.org' });
		allocated(service, iro, review.child, 'iro');
		allocated(service, former, review.child, 'iro', { to: '2026-03-09' });
		expect(open()).toMatchObject({ kind: 'open' });
		expect(told()).toEqual([[iro.id, 'alert-raised']]);
	});

	it('tells who is on duty', () => {
		const { service, open, told } = world();
		const duty = anAdult(service, ['duty'], { email: 'duty@example.org' });
		const day = { weekday: 2, fromMinute: 0, toMinute: 1440, place: 1 };
		service.db
			.insert(dutyWindow)
			.values({ id: newId(), adultId: duty.id, ...day })
			.run();
		expect(open()).toMatchObject({ kind: 'open' });
		expect(told()).toEqual([[duty.id, 'glass-opened']]);
	});

	it('does not count telling the one who opens it', () => {
		const { service, review, manager, open } = world();
		allocated(service, manager, review.child, 'iro');
		expect(open()).toEqual({ kind: 'nobody-to-tell' });
	});
});
