import { describe, expect, it } from 'vitest';
import { codeDifference, participation } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { anAdult, related } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, sendsViews } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { recordAttendance, type Attendance } from './attendance.ts';
import { attendancePanel } from './attendance-panel.ts';
import { codePanel } from './code.ts';
import { confirmCode } from './confirm.ts';

const panel = (service: TestService, actor: AdultActor, ids: PartIds) =>
	codePanel(service, partFor(service, actor, 'participation.confirm', ids));
const came = (child: Attendance['child']): Attendance => ({ child, led: null, adults: new Map() });

function aHeldReview() {
	const service = testService();
	const review = aReview(service, { onDay: '2026-03-10' });
	sendsViews({ ...service, now: () => service.now() - 3_600_000 }, review);
	isHeld(service, review);
	return { service, ...review };
}

describe('a participation code', () => {
	it('is proposed from what was sent and ticked, and confirmed in one go', () => {
		const { service, iro, ids } = aHeldReview();
		expect(panel(service, iro, ids)?.proposal.code).toBeNull();
		recordAttendance(service, iro, ids, came('absent'));
		expect(panel(service, iro, ids)?.proposal).toMatchObject({
			code: 'PN6',
			reason: 'absent-views-sent',
			medium: 'portal'
		});
		recordAttendance(service, iro, ids, came('spoke'));
		expect(panel(service, iro, ids)?.proposal.code).toBe('PN1');
		expect(confirmCode(service, iro, ids, 'PN1')).toEqual([]);
		expect(panel(service, iro, ids)?.confirmed).toMatchObject({ code: 'PN1', source: 'portal' });
	});

	it.each([
		['PN0', ['pn0-is-under-four']],
		['PN9', ['no-such-code']],
		['', ['blank']]
	])('%j is refused for a child of eleven', (code, problems) => {
		const { service, iro, ids } = aHeldReview();
		expect(confirmCode(service, iro, ids, code)).toEqual(problems);
		expect(service.db.select().from(participation).all()).toEqual([]);
	});

	it('waits for the meeting', () => {
		const service = testService();
		const { iro, ids } = aReview(service);
		expect(confirmCode(service, iro, ids, 'PN1')).toEqual(['not-held', 'future-day']);
	});

	it('that overrules an extract is listed as a difference until both agree', () => {
		const { service, iro, ids } = aHeldReview();
		const row = { meetingChildId: ids.part, code: 'PN7', source: 'import', confirmedBy: 'import' };
		service.db
			.insert(participation)
			.values({ ...row, confirmedAt: 1 })
			.run();
		confirmCode(service, iro, ids, 'PN6');
		expect(panel(service, iro, ids)?.imported).toBe('PN7');
		confirmCode(service, iro, ids, 'PN7');
		expect(service.db.select().from(codeDifference).all()).toEqual([]);
	});

	it('is not for a manager or business support to confirm', () => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const review = aReview(service, { teamId });
		isHeld(service, review);
		for (const role of ['manager', 'business-support'] as const) {
			const actor = anAdult(service, [role], { teamId });
			expect(() => confirmCode(service, actor, review.ids, 'PN1')).toThrow(
				expect.objectContaining(notThere)
			);
		}
	});
});

describe('attendance', () => {
	it('is one row for each person, however often it is noted, and for the expected only', () => {
		const { service, iro, ids, child } = aHeldReview();
		const mother = anAdult(service, ['parent'], { name: 'Rowena' });
		const stranger = anAdult(service, ['parent']);
		related(service, mother, child, 'mother');
		const adults = new Map([
			[mother.id, 'sat-by'],
			[stranger.id, 'took-part']
		] as const);
		for (const led of ['led', 'led-part'] as const) {
			recordAttendance(service, iro, ids, { child: 'spoke', led, adults });
		}
		const part = partFor(service, iro, 'attendance.record', ids);
		expect(attendancePanel(service, part)).toMatchObject({
			child: 'spoke',
			led: 'led-part',
			adults: [{ name: 'Rowena', relation: 'mother', how: 'sat-by' }]
		});
		recordAttendance(service, iro, ids, { child: 'absent', led: 'led', adults });
		expect(attendancePanel(service, part)).toMatchObject({ child: 'absent', led: null });
	});
});
