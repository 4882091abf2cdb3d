import { expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { familyOf } from '#lib/server/family/staff/family.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { agreeToRelationship } from './answer.ts';
import { askForRelationship } from './ask.ts';
import { endRelationship } from './end.ts';
import { byHandPage } from './page.ts';

/** A grandparent whom two people added until a day. */
function scene(to: DayISO, contact: 'open' | 'none' = 'open') {
	const service = testService();
	const teamId = teamNamed(service.db, 'Reviewing');
	const child = aChild(service, '2014-05-01', 'Robin');
	const worker = anAdult(service, ['social-worker'], { name: 'Tamsin' });
	allocated(service, worker, child, 'social-worker', { teamId });
	const support = anAdult(service, ['business-support'], { teamId });
	askForRelationship(service, worker, child.id, {
		name: 'Hollis Fernleigh',
		who: '',
		kind: 'grandparent',
		parentalResponsibility: false,
		contact,
		from: '2026-03-01',
		to
	});
	const page = () => byHandPage(service, worker, child.id);
	agreeToRelationship(service, support, child.id, page().waiting[0]!.id);
	const { id } = page().standing[0]!;
	const ends = (last: DayISO, who = worker) => {
		const fresh = { ...who, freshAt: service.now() };
		return endRelationship(service, fresh, child.id, { id, to: last });
	};
	return { service, child, support, page, ends };
}

it('one person makes it shorter, as often as need be, and never longer', () => {
	const { service, child, page, ends } = scene('2026-04-01');
	expect(ends('2026-09-01')).toBe('to');
	expect(ends('2026-03-20')).toBeNull();
	expect(page().standing).toMatchObject([{ to: '2026-03-20' }]);
	expect(ends('2026-04-01')).toBe('to');
	expect(ends('2026-03-09')).toBeNull();
	const stops = expect.arrayContaining(['not-related']);
	expect(familyOf(service, service.db, child.id)).toMatchObject([{ until: '2026-03-09', stops }]);
	expect(() => ends('2026-03-08')).toThrow(expect.objectContaining(notThere));
});

it('nobody opens again by ending it what is over', () => {
	const { service, ends } = scene('2026-03-15');
	service.set(londonInstant('2026-03-20', '10:00'));
	expect(ends('2026-12-01')).toBe('to');
});

it('what holds contact back is ended by whoever agrees to people, not by the worker alone', () => {
	const { service, child, support, page, ends } = scene('2026-04-01', 'none');
	expect(ends('2026-03-09')).toBe('contact');
	expect(page().standing).toMatchObject([{ to: '2026-04-01' }]);
	expect(familyOf(service, service.db, child.id)[0]?.stops).not.toContain('not-related');
	expect(ends('2026-03-09', support)).toBeNull();
	expect(familyOf(service, service.db, child.id)[0]?.stops).toContain('not-related');
});
