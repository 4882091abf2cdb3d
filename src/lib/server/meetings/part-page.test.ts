import { describe, expect, it } from 'vitest';
import { teamNamed } from '#lib/server/people/adult.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere, secrets, sendsViews } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { meetingLines } from './lines.ts';
import { meetingPage } from './meeting-page.ts';
import { partPage } from './part-page.ts';

describe('a part’s page', () => {
	it.each([
		['social-worker', 'social-worker', false],
		['partner-professional', 'partner-professional', false],
		['business-support', 'team', true],
		['manager', 'team', true]
	] as const)('shows a %s names and dates, no words', (role, as, knows) => {
		const service = testService();
		const teamId = teamNamed(service.db, 'Reviewing');
		const review = aReview(service, { teamId });
		sendsViews(service, review);
		isHeld(service, review);
		const actor = anAdult(service, [role], as === 'team' ? { teamId } : {});
		if (as !== 'team') allocated(service, actor, review.child, as);
		const page = partPage(service, actor, review.ids);
		const all = JSON.stringify([page, meetingPage(service, actor, review.ids.meeting)]);
		for (const words of Object.values(secrets)) expect(all).not.toContain(words);
		expect(page.name).toBe('Robin');
		expect([page.views, page.wishes, page.talks, page.attendance, page.code]).toEqual(
			Array(5).fill(null)
		);
		expect(page.standing !== null).toBe(knows);
		expect(page.status !== null).toBe(knows);
	});

	it('is not there for an administrator, a participation officer or a former IRO', () => {
		const service = testService();
		const review = aReview(service);
		const former = anAdult(service, ['iro']);
		allocated(service, former, review.child, 'iro', { to: '2026-03-09' });
		for (const actor of [
			former,
			anAdult(service, ['administrator']),
			anAdult(service, ['participation-officer'])
		]) {
			expect(() => partPage(service, actor, review.ids)).toThrow(expect.objectContaining(notThere));
			expect(() => meetingPage(service, actor, review.ids.meeting)).toThrow(
				expect.objectContaining(notThere)
			);
			expect(meetingLines(service, actor, {})).toEqual([]);
		}
	});

	it('gives the IRO of the reviews the name and day of a conference, its words to its chair', () => {
		const service = testService();
		const review = aReview(service, { kind: 'review-conference', as: 'chair' });
		const iro = anAdult(service, ['iro']);
		allocated(service, iro, review.child, 'iro');
		expect(partPage(service, iro, review.ids).views).toBeNull();
		expect(partPage(service, review.iro, review.ids).views).toEqual([]);
	});
});

describe('a conference about a household', () => {
	it('shows a chair of one child nothing of a sibling, not even that there is one', () => {
		const service = testService();
		const [one, two] = [
			aChild(service, '2014-05-01', 'Juno'),
			aChild(service, '2012-05-01', 'Ash')
		];
		const chair = anAdult(service, ['chair']);
		allocated(service, chair, one!, 'chair');
		const { meetingId, parts } = aMeeting(service, [one!, two!], { kind: 'review-conference' });
		const page = meetingPage(service, chair, meetingId);
		expect(page.children.map(({ name }) => name)).toEqual(['Juno']);
		expect(JSON.stringify(page)).not.toContain(parts[1]);
		expect(JSON.stringify(page)).not.toContain('Ash');
		expect(meetingLines(service, chair, {}).flatMap(({ children }) => children)).toHaveLength(1);
		expect(() => partPage(service, chair, { meeting: meetingId, part: parts[1]! })).toThrow(
			expect.objectContaining(notThere)
		);
	});
});
