import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { meetingOutcome } from '#lib/server/db/schema/index.ts';
import { cameOfIt } from '#lib/server/home/came-of-it.ts';
import { IMPORTED } from '#lib/server/import/run.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { tellNothingDecided } from './nothing.ts';
import { decisionsPage } from './page.ts';
import { shareDecisions } from './share.ts';
import { writeDecision } from './write.ts';

const DAY = 24 * HOUR;

function world(held = true) {
	const service = testService();
	const review = aReview(service, { onDay: '2026-03-09' });
	if (held) isHeld(service, review);
	const tell = (actor = review.iro) => tellNothingDecided(service, actor, review.ids);
	const write = () => {
		const given = { what: 'You stay with Nan.', who: null, byDay: null, byWhen: null };
		writeDecision(service, review.iro, review.ids, { decisionId: newId(), wishId: '', ...given });
	};
	const came = () => cameOfIt(service, review.child).meetings;
	const page = () => decisionsPage(service, review.iro, review.ids);
	return { service, ...review, tell, write, came, page };
}

describe('"nothing was decided"', () => {
	it.each([
		['in time', 6, 'in-time'],
		['late', 7, 'late']
	] as const)('is told to the child on the same clock: %s', (_, days, standing) => {
		const { service, tell, came, page } = world();
		service.set(service.now() + days * DAY);
		expect([tell(), tell()]).toEqual([null, null]);
		expect(came()).toMatchObject([
			{ nothing: { from: 'Odalys Brightwater', sharedAt: service.now() }, waiting: null }
		]);
		expect(page()).toMatchObject({ toldNothing: true, due: { standing } });
	});

	it('gives way to what is decided after all', () => {
		const { service, iro, ids, tell, write, came, page } = world();
		tell();
		write();
		expect(came()).toMatchObject([{ nothing: {}, decisions: [] }]);
		shareDecisions(service, iro, ids, page().asOf);
		expect(came()).toMatchObject([{ nothing: null, decisions: [{ what: 'You stay with Nan.' }] }]);
	});

	it('is not said before the meeting, over a draft, or by anybody else', () => {
		expect(world(false).tell()).toBe('not-held');
		const { service, tell, write, came } = world();
		write();
		expect(tell()).toBe('drafts');
		expect(came()).toMatchObject([{ nothing: null }]);
		expect(() => tell(anAdult(service, ['iro']))).toThrow(expect.objectContaining(notThere));
	});
});

describe('what a child is told is late', () => {
	it('is a meeting recorded here, and none that only an extract says was held', () => {
		const { service, ids, came } = world();
		service.set(service.now() + 20 * DAY);
		expect(came()).toMatchObject([{ waiting: { late: true } }]);
		service.db
			.update(meetingOutcome)
			.set({ recordedBy: IMPORTED })
			.where(eq(meetingOutcome.meetingId, ids.meeting))
			.run();
		expect(came()).toEqual([]);
	});
});
