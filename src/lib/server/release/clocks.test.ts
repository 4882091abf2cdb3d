import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { HOUR, londonInstant } from '#lib/domain/calendar/london.ts';
import {
	deadlineTold,
	meeting,
	meetingOutcome,
	notice,
	paperRelease
} from '#lib/server/db/schema/index.ts';
import { sayEnd } from '#lib/server/meetings/end.ts';
import { arrange } from '#lib/server/meetings/change.ts';
import { changeStatus } from '#lib/server/meetings/outcome.ts';
import { aConference, approved, aPaper, isFor, prepared } from '#tests/support/releasing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { tellDeadlines } from './alerts.ts';
import { boardOf } from './board.ts';
import { releasePage } from './page.ts';

const all = { shown: 'all', meetings: 'all' } as const;

function scene(given: Parameters<typeof aConference>[1] = {}) {
	const service = testService();
	const at = aConference(service, given);
	const paper = aPaper(service, at);
	const ids = isFor(service, paper, at.mother, at.support);
	return { service, at, paper, ids };
}

/** To whom alerts of deadlines went since the last look, by name. */
function told(service: TestService, by: object) {
	const rows = service.db.select().from(notice).where(eq(notice.kind, 'paper-due')).all();
	service.db.delete(notice).where(eq(notice.kind, 'paper-due')).run();
	const names = Object.entries(by) as readonly (readonly [string, { readonly id?: string }])[];
	return rows.map(({ adultId }) => names.find(([, { id }]) => id === adultId)?.[0]).sort();
}

describe('the clocks of a meeting that is moved', () => {
	it.each([
		['initial-conference', '2026-03-24', '15:30', '2026-03-23', '15:30'],
		['review-conference', '2026-03-24', '15:30', '2026-03-22', '15:30'],
		// The clocks go forward on 29 March 2026: 24 real hours before are on the hour before.
		['initial-conference', '2026-03-29', '15:30', '2026-03-28', '14:30'],
		['review-conference', '2026-03-30', '10:00', '2026-03-28', '09:00'],
		// And back on 25 October 2026.
		['initial-conference', '2026-10-25', '15:30', '2026-10-24', '16:30'],
		['looked-after-review', '2026-03-24', '15:30', '2026-03-19', '23:59']
	] as const)('%s on %s at %s: due %s %s', (kind, onDay, startTime, dueDay, dueTime) => {
		const { service, at, ids } = scene({ kind, onDay: '2026-03-20' });
		const given = { onDay, startTime, minutes: 60, venue: null };
		expect(arrange(service, at.support, at.meetingId, given)).toBeNull();
		const { dueAt } = releasePage(service, at.support, ids);
		const last = kind === 'looked-after-review' ? 59_999 : 0;
		expect(dueAt).toBe(londonInstant(dueDay, dueTime) + last);
	});

	it('make what went out late or in time anew, on the board, and leave what was said as it was', () => {
		const { service, at, ids } = scene();
		prepared(service, at.support, ids);
		approved(service, at.chair, ids);
		const kept = service.db.select().from(paperRelease).get()!.dueAt;
		const line = () => boardOf(service, at.manager, all).lines.find((one) => one.recipient);
		expect(line()).toMatchObject({ late: null, state: 'released', burn: 'unopened' });
		const given = { onDay: '2026-03-11', startTime: '09:00', minutes: 60, venue: null } as const;
		arrange(service, at.support, at.meetingId, given);
		expect(line()).toMatchObject({ late: { hours: 1, minutes: 0 } });
		expect(service.db.select().from(paperRelease).get()!.dueAt).toBe(kept);
	});

	it('of a decision sheet run from the end that was said', () => {
		const { service, at } = scene();
		const sheet = aPaper(service, at, { kind: 'decision-sheet' });
		const ids = isFor(service, sheet, at.mother, at.support);
		expect(releasePage(service, at.support, ids).dueAt).toBeNull();
		service.set(londonInstant('2026-03-24', '18:00'));
		const held = { to: 'held', authoriser: null, reason: '', newDay: null, newTime: null } as const;
		changeStatus(service, at.support, at.meetingId, { ...held, endedTime: '17:10' });
		expect(releasePage(service, at.support, ids).dueAt).toBe(londonInstant('2026-03-25', '17:10'));
		sayEnd(service, at.support, at.meetingId, '16:50');
		expect(releasePage(service, at.support, ids)).toMatchObject({
			dueAt: londonInstant('2026-03-25', '16:50'),
			isEndAssumed: false
		});
		// Nobody said: by how long it was planned for, or with its day; and the pages say so.
		service.db.update(meetingOutcome).set({ endedAt: null }).run();
		service.db.update(meeting).set({ minutes: 90 }).run();
		expect(releasePage(service, at.support, ids)).toMatchObject({
			dueAt: londonInstant('2026-03-25', '17:00'),
			isEndAssumed: true
		});
		service.db.update(meeting).set({ minutes: null }).run();
		expect(releasePage(service, at.support, ids).dueAt).toBe(
			londonInstant('2026-03-26', '00:00') - 1
		);
		const ofSheet = boardOf(service, at.manager, all).lines.filter(
			({ kind }) => kind === 'decision-sheet'
		);
		// The sibling's, which nobody has begun, runs by the same clock.
		expect(ofSheet.map(({ isEndAssumed }) => isEndAssumed)).toEqual([true, true]);
		service.db.delete(meetingOutcome).run();
		expect(releasePage(service, at.support, ids).dueAt).toBeNull();
	});
});

describe('alerts ahead of a deadline', () => {
	it('go once each at 48, 24 and 4 hours to those who can act, and none after it', () => {
		const { service, at } = scene();
		const due = londonInstant('2026-03-23', '15:30');
		const emails = { ...at };
		const at48 = due - 48 * HOUR;
		service.set(at48 - 1);
		tellDeadlines(service);
		expect(told(service, emails)).toEqual([]);
		service.set(at48);
		tellDeadlines(service);
		tellDeadlines(service);
		// Of the two children, one has a report and one has none yet: one message tells of both.
		expect(told(service, emails)).toEqual(['chair', 'support']);
		service.set(due - 24 * HOUR);
		tellDeadlines(service);
		expect(told(service, emails)).toEqual(['chair', 'support']);
		service.set(due - 4 * HOUR);
		tellDeadlines(service);
		expect(told(service, emails)).toEqual(['chair', 'manager', 'otherManager', 'support']);
		service.set(due + 1);
		tellDeadlines(service);
		expect(told(service, emails)).toEqual([]);
		expect(service.db.select().from(deadlineTold).all()).toHaveLength(6);
	});

	it('go on after a restart with the nearest alone, and begin anew for a meeting that is moved', () => {
		const { service, at } = scene();
		service.set(londonInstant('2026-03-23', '10:00'));
		tellDeadlines(service);
		tellDeadlines({ ...service });
		const hours = () =>
			service.db
				.select()
				.from(deadlineTold)
				.all()
				.map((one) => one.hoursAhead);
		expect(hours()).toEqual([24, 24]);
		const given = { onDay: '2026-03-26', startTime: '10:00', minutes: 60, venue: null } as const;
		arrange(service, at.support, at.meetingId, given);
		tellDeadlines(service);
		expect(hours()).toEqual([24, 24, 48, 48]);
	});

	it('stop once everything is out, and go to approvers once it waits for them', () => {
		const { service, at, ids } = scene();
		prepared(service, at.support, ids);
		service.set(londonInstant('2026-03-21', '15:30'));
		tellDeadlines(service);
		expect(told(service, { ...at })).toContain('manager');
		const chair = { ...at.chair, freshAt: service.now() };
		approved(service, chair, ids);
		service.set(londonInstant('2026-03-22', '15:30'));
		tellDeadlines(service);
		const rows = service.db.select().from(deadlineTold).all();
		// The sibling has no report: of them alone.
		expect(rows.filter(({ meetingChildId }) => meetingChildId === at.parts[0])).toHaveLength(1);
	});

	it('and none for a meeting that was called off', () => {
		const { service, at } = scene();
		const off = { outcome: 'cancelled', recordedBy: at.chair.id, recordedAt: 1 } as const;
		service.db
			.insert(meetingOutcome)
			.values({ meetingId: at.meetingId, ...off })
			.run();
		service.set(londonInstant('2026-03-23', '10:00'));
		tellDeadlines(service);
		expect(service.db.select().from(deadlineTold).all()).toEqual([]);
	});
});
