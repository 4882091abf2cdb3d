import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { feedbackDraft, feedbackSaid } from '#lib/server/db/schema/index.ts';
import { aHeldConference, aParentAt, askedId, sendsIt, ticks } from '#tests/support/feedback.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { feedbackAsked } from './asked.ts';
import { feedbackPage } from './page.ts';
import { openSaid } from './said.ts';

const DAY = 24 * HOUR;
type Service = ReturnType<typeof testService>;
const said = ({ db, vault }: Service) =>
	db
		.select()
		.from(feedbackSaid)
		.all()
		.map((row) => ({ ...row, opened: openSaid(vault, row) }));
const drafts = ({ db }: Service) => db.select().from(feedbackDraft).all();

describe('one answer for each person and conference', () => {
	it('whatever is sent twice', () => {
		const service = testService();
		const mother = aParentAt(service, aHeldConference(service));
		expect(sendsIt(service, mother, true)).toBe('nothing-said');
		ticks(service, mother, 'before', { report_in_time: 'no', report_when: 'At the door' });
		expect(drafts(service)).toHaveLength(1);
		expect([1, 2, 3].map(() => sendsIt(service, mother, true))).toEqual(['sent', 'sent', 'sent']);
		expect(said(service)).toMatchObject([
			{
				receivedOn: '2026-03-10',
				kind: 'initial-conference',
				opened: { named: true, as: 'parent' }
			}
		]);
		expect(drafts(service)).toEqual([]);
	});

	it('from two devices: neither page is lost without a word, and what was not looked over is not sent', () => {
		const service = testService();
		const mother = aParentAt(service, aHeldConference(service));
		const { base } = feedbackPage(service, mother, askedId(service, mother), 'meeting');
		expect(ticks(service, mother, 'meeting', { respected: 'yes' }, base).kind).toBe('saved');
		const other = ticks(service, mother, 'meeting', { respected: 'no' }, base);
		expect(other).toMatchObject({ kind: 'elsewhere', given: { respected: ['no'] } });
		if (other.kind !== 'elsewhere') return;
		expect(sendsIt(service, mother, true, 'looked-at-before')).toBe('moved-on');
		expect(ticks(service, mother, 'meeting', { respected: 'no' }, other.base).kind).toBe('saved');
		expect(sendsIt(service, mother, true)).toBe('sent');
		expect(said(service)).toHaveLength(1);
	});

	it('is changed for a fortnight, and then no more', () => {
		const service = testService();
		const mother = aParentAt(service, aHeldConference(service));
		ticks(service, mother, 'after', { good: 'The tea', clear_what_must_change: 'yes' });
		sendsIt(service, mother, true);
		const own = askedId(service, mother);
		service.set(TEST_NOW + 14 * DAY);
		ticks(service, mother, 'after', { good: 'Nothing' });
		expect(feedbackAsked(service, mother)).toMatchObject([{ state: 'changed' }]);
		expect(said(service)[0]!.opened.answers.good).toMatchObject({ value: 'The tea' });
		sendsIt(service, mother, true);
		expect(said(service)).toMatchObject([
			{ receivedOn: '2026-03-10', opened: { answers: { good: { value: 'Nothing' } } } }
		]);
		expect(Object.keys(said(service)[0]!.opened.answers)).toEqual(['good']);
		service.set(TEST_NOW + 15 * DAY);
		expect(feedbackAsked(service, mother)).toEqual([]);
		expect(() => feedbackPage(service, mother, own, 'after')).toThrow(notThere);
	});

	it('keeps the words as they were asked, and takes nothing too long', () => {
		const service = testService();
		const mother = aParentAt(service, aHeldConference(service));
		const long = ticks(service, mother, 'after', {
			good: 'a'.repeat(1001),
			change: 'Begin on time'
		});
		expect(long).toMatchObject({ kind: 'issues', given: { change: ['Begin on time'] } });
		ticks(service, mother, 'after', { change: 'Begin on time' });
		sendsIt(service, mother, true);
		expect(said(service)[0]!.opened.wording).toMatchObject([
			{ field: 'change', question: 'What is one thing to change?', said: ['Begin on time'] }
		]);
	});

	it('asks for the second factor first', () => {
		const service = testService();
		const mother = aParentAt(service, aHeldConference(service));
		const own = askedId(service, mother);
		const half = { ...mother, secondFactor: false };
		expect(() => feedbackPage(service, half, own, 'before')).toThrow(
			expect.objectContaining({ status: 303, location: '/sign-in/family/second' })
		);
	});
});
