import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, notThere, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { meetingLines } from './lines.ts';
import { meetingPage } from './meeting-page.ts';
import { sayEnd } from './end.ts';
import { changeStatus, type NewStatus } from './outcome.ts';

const to = (status: NewStatus['to'], given: Partial<NewStatus> = {}): NewStatus => ({
	to: status,
	authoriser: null,
	reason: '',
	newDay: null,
	newTime: null,
	...given
});

describe('what becomes of a meeting', () => {
	it('is held on its day, not before', () => {
		const service = testService();
		const { iro, ids } = aReview(service, { onDay: '2026-03-11' });
		expect(changeStatus(service, iro, ids.meeting, to('held'))).toEqual(['not-begun-yet']);
		service.set(service.now() + 24 * 3_600_000);
		expect(changeStatus(service, iro, ids.meeting, to('held'))).toEqual([]);
		expect(meetingPage(service, iro, ids.meeting).status).toBe('held');
	});

	it('is cancelled by a manager’s name with a reason, nobody else’s', () => {
		const service = testService();
		const { iro, ids } = aReview(service);
		const manager = anAdult(service, ['manager'], { name: 'Montague' });
		const cancel = (authoriser: string, reason: string) =>
			changeStatus(service, iro, ids.meeting, to('cancelled', { authoriser, reason }));
		expect(cancel('', '')).toEqual(['missing-authoriser', 'missing-reason']);
		expect(cancel(iro.id, 'Ill')).toEqual(['missing-authoriser']);
		expect(cancel(manager.id, 'Ill')).toEqual([]);
		expect(meetingPage(service, iro, ids.meeting).arrange?.outcome).toMatchObject({
			authoriser: 'Montague',
			reason: 'Ill'
		});
	});

	it('rearranged, keeps its address and all that was sent; the old day stays behind', () => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const given = { reason: 'School trip', newDay: '2026-03-31', newTime: '10:00' } as const;
		expect(changeStatus(service, review.iro, review.ids.meeting, to('rearranged', given))).toEqual(
			[]
		);
		const lines = meetingLines(service, review.iro, {}).map(
			({ id, onDay, startTime, status, children }) => [
				id === review.ids.meeting,
				onDay,
				startTime,
				status,
				children[0]?.standing?.views
			]
		);
		expect(lines).toEqual([
			[false, '2026-03-24', '15:30', 'rearranged', 'none'],
			[true, '2026-03-31', '10:00', 'planned', 'sent']
		]);
	});

	it('is not for a social worker or a stranger to say', () => {
		const service = testService();
		const { ids } = aReview(service);
		for (const role of ['social-worker', 'manager', 'business-support'] as const) {
			const actor = anAdult(service, [role]);
			expect(() => changeStatus(service, actor, ids.meeting, to('held'))).toThrow(
				expect.objectContaining(notThere)
			);
		}
	});
});

describe('when a held meeting ended', () => {
	const ends = (endedTime: NewStatus['endedTime']) => to('held', { endedTime: endedTime! });
	const endedAt = (service: Parameters<typeof meetingPage>[0], iro: AdultActor, id: string) =>
		meetingPage(service, iro, id).arrange?.outcome?.endedAt;

	it('is said with it, on its own day, and neither before it began nor ahead of now', () => {
		const service = testService();
		const { iro, ids } = aReview(service, { onDay: '2026-03-11' });
		service.set(londonInstant('2026-03-11', '17:00'));
		expect(changeStatus(service, iro, ids.meeting, ends('15:29'))).toEqual(['ended-early']);
		expect(changeStatus(service, iro, ids.meeting, ends('17:01'))).toEqual(['ended-ahead']);
		expect(changeStatus(service, iro, ids.meeting, ends('16:40'))).toEqual([]);
		expect(endedAt(service, iro, ids.meeting)).toBe(londonInstant('2026-03-11', '16:40'));
	});

	it('may be said or put right afterwards, of a held one alone', () => {
		const service = testService();
		const { iro, ids } = aReview(service, { onDay: '2026-03-11' });
		service.set(londonInstant('2026-03-11', '17:00'));
		expect(sayEnd(service, iro, ids.meeting, '16:00')).toBe('not-held');
		expect(changeStatus(service, iro, ids.meeting, to('held'))).toEqual([]);
		expect(endedAt(service, iro, ids.meeting)).toBeNull();
		expect(sayEnd(service, iro, ids.meeting, '16:30')).toBeNull();
		expect(endedAt(service, iro, ids.meeting)).toBe(londonInstant('2026-03-11', '16:30'));
		expect(sayEnd(service, iro, ids.meeting, '09:00')).toBe('ended-early');
		const stranger = anAdult(service, ['iro']);
		expect(() => sayEnd(service, stranger, ids.meeting, '16:30')).toThrow(
			expect.objectContaining(notThere)
		);
	});
});
