import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { openBreakGlass } from '#lib/server/break-glass/open.ts';
import { childPage } from '#lib/server/caseload/child.ts';
import {
	alertTold,
	allocation,
	child as children,
	noticeOutcome,
	roleHeld
} from '#lib/server/db/schema/index.ts';
import { makePack } from '#lib/server/filing/make.ts';
import { partPage } from '#lib/server/meetings/part-page.ts';
import { sendDue } from '#lib/server/notices/outbox.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import { addRole } from '#lib/server/people/appoint.ts';
import { readViews } from '#lib/server/views-for-iro/read.ts';
import { viewsForMeeting } from '#lib/server/views-for-iro/for-meeting.ts';
import { raiseAlert } from '#lib/server/alerts/raise.ts';
import { newId } from '#lib/server/db/id.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { aReview, notThere, sendsViews } from '#tests/support/reviewing.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { testService } from '#tests/support/service.ts';

const refused = expect.objectContaining(notThere);

describe('ties of the wrong kind', () => {
	it('an IRO who breaks the glass on a conference reads it as such, and files, prints and answers nothing', () => {
		const service = testService();
		const { child, iro } = aReview(service);
		anAdult(service, ['manager'], { email: 'manager@example.org' });
		allocated(service, anAdult(service, ['chair']), child, 'chair');
		const { meetingId, parts } = aMeeting(service, [child], { kind: 'review-conference' });
		const ids = { meeting: meetingId, part: parts[0]! };
		expect(() => readViews(service, iro, ids)).toThrow(refused);
		const { ref } = service.db.select({ ref: children.ref }).from(children).get()!;
		openBreakGlass(service, iro, { ref, reason: 'Told of danger tonight', unsafeToShow: true });
		expect(() => readViews(service, iro, ids)).not.toThrow();
		expect(() => viewsForMeeting(service, iro, ids)).toThrow(refused);
		expect(() => makePack(service, iro, ids, { withPrivate: true, withFamily: true })).toThrow(
			refused
		);
		expect(partPage(service, iro, ids).may).toMatchObject({
			answer: false,
			print: false,
			file: false
		});
	});

	it.each<[string, DayISO, DayISO | undefined, boolean]>([
		['the IRO of a brother', '2000-01-01', undefined, false],
		['a former IRO', '2000-01-01', '2026-03-09', true],
		['a cover after its end', '2026-03-01', '2026-03-09', true],
		['an IRO before their first day', '2026-03-11', undefined, true]
	])('%s reads nothing', (_, from, to, same) => {
		const service = testService();
		const review = aReview(service);
		sendsViews(service, review);
		const brother = aChild(service, '2012-01-01');
		const other = anAdult(service, ['iro', 'chair']);
		const given = { from, ...(to ? { to } : {}) };
		allocated(service, other, same ? review.child : brother, 'iro-cover', given);
		expect(() => readViews(service, other, review.ids)).toThrow(refused);
	});
});

describe('a child’s page', () => {
	it('tells a partner professional no workers, no reference and no age, and is not for who is on duty', () => {
		const service = testService();
		const { child } = aReview(service);
		allocated(service, anAdult(service, ['advocate']), child, 'advocate');
		allocated(service, anAdult(service, ['social-worker']), child, 'social-worker');
		const duty = anAdult(service, ['duty']);
		const alertId = raiseAlert(service, child, { childId: child.id, sendKey: newId() });
		service.db
			.insert(alertTold)
			.values({ id: newId(), alertId, adultId: duty.id, at: service.now() })
			.run();
		const partner = anAdult(service, ['partner-professional']);
		allocated(service, partner, child, 'partner-professional');
		expect(() => childPage(service, duty, child.id)).toThrow(refused);
		expect(childPage(service, partner, child.id).about).toBeNull();
	});
});

describe('an administrator', () => {
	it('does not make themself somebody who reads', () => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		for (const role of ['manager', 'iro', 'chair', 'duty']) {
			expect(addRole(service, administrator, { adultId: administrator.id, role })).toBe(false);
		}
		expect(service.db.select().from(roleHeld).all()).toHaveLength(1);
	});
});

describe('a notice that is refused', () => {
	it('leaves no address in the open', async () => {
		const service = testService();
		const adult = anAdult(service, ['parent'], { email: 'parent@example.org' });
		writeNotice(service, service.db, { adultId: adult.id, kind: 'reply-waiting', path: '/family' });
		for (let at = 0; at < 30; at += 1) {
			await sendDue(service, {
				name: 'smtp',
				look: null,
				send: () => Promise.reject(new Error('550 5.1.1 <parent@example.org>: unknown'))
			});
			service.set(service.now() + 5 * 60 * 60_000);
		}
		const [outcome] = service.db.select().from(noticeOutcome).all();
		expect(outcome?.why).toBe('550 5.1.1 <…>: unknown');
	});
});

describe('a chair of a child who has no IRO', () => {
	it('reads what is said before the next review, and nothing that was said to the IRO', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-12' });
		sendsViews(service, review);
		const chair = anAdult(service, ['chair']);
		allocated(service, chair, review.child, 'chair');
		service.db
			.update(allocation)
			.set({ to: '2026-03-20' })
			.where(eq(allocation.adultId, review.iro.id))
			.run();
		service.set(londonInstant('2026-04-01', '10:00'));
		expect(() => readViews(service, chair, review.ids)).toThrow(refused);
		expect(partPage(service, chair, review.ids).may).toMatchObject({ answer: false, print: false });
		const next = aMeeting(service, [review.child], { onDay: '2026-04-20' });
		const ids = { meeting: next.meetingId, part: next.parts[0]! };
		sendsViews(service, { ...review, ids });
		expect(readViews(service, chair, ids)).toHaveLength(1);
	});
});
