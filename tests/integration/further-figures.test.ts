import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import type { RoundAnswers, Side } from '#lib/domain/meeting/all-round.ts';
import { keepRound } from '#lib/server/all-round/kept.ts';
import { newId } from '#lib/server/db/id.ts';
import { wish } from '#lib/server/db/schema/index.ts';
import { decisionsPage } from '#lib/server/decisions/page.ts';
import { shareDecisions } from '#lib/server/decisions/share.ts';
import { writeDecision } from '#lib/server/decisions/write.ts';
import { recordTalk } from '#lib/server/participation/talk.ts';
import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { answerWish } from '#lib/server/wishes/answer.ts';
import { wishesOfPart } from '#lib/server/wishes/list.ts';
import { sayso } from '#tests/support/extract-files.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, sendsViews, type Review } from '#tests/support/reviewing.ts';
import { testService, type TestService } from '#tests/support/service.ts';
import { begun, filled, sent } from '#tests/support/views.ts';

const DAY = 24 * HOUR;
const period = { from: '2026-03-01', to: '2026-03-31' } as const;
const figures = (service: TestService) => figuresOf(service, sayso, period, 'all');

/** A review on 16 March, for which views were sent on the 10th and which was held. */
function told(service: TestService): Review {
	const review = aReview(service, { onDay: '2026-03-16' });
	sendsViews(service, review);
	const day = { outcome: 'held', onDay: '2026-03-10', note: '' } as const;
	recordTalk(service, review.iro, review.ids, { ...day, outcome: 'offered' });
	service.set(service.now() + 1000);
	recordTalk(service, review.iro, review.ids, day);
	service.set(service.now() + 7 * DAY);
	isHeld(service, review);
	return review;
}

function shares(service: TestService, { iro, ids }: Review): void {
	const words = { what: 'You stay.', who: null, byDay: null, byWhen: null };
	writeDecision(service, iro, ids, { decisionId: newId(), wishId: '', ...words });
	shareDecisions(service, iro, ids, decisionsPage(service, iro, ids).asOf);
}

describe('the further figures', () => {
	it('count views by way, language and help, talks by the last note, wishes by answer', () => {
		const service = testService();
		const review = told(service);
		const [asked] = wishesOfPart(service, service.db, review.ids.part, '8-11');
		const answer = { verdict: 'partly', reason: 'Soon.', who: '', byDay: null } as const;
		answerWish(service, review.iro, review.ids, { wishId: asked!.id, ...answer });
		const found = figures(service);
		const views = { asked: 1, received: 1, unasked: 0, percent_received: 100 };
		expect(found.views.looked_after_reviews).toEqual(views);
		expect(found.views.ways).toEqual({
			pictures: 1,
			ticks: 0,
			words: 1,
			drawing: 0,
			photo: 0,
			voice: 0,
			two_choices: 0,
			in_person: 0
		});
		expect(found.views.languages).toEqual({ en: 1 });
		expect(found.views.help).toEqual({ alone: 1, helped: 0, advocate: 0, paper: 0 });
		expect(found.talks.looked_after_reviews).toMatchObject({ held: 1, offered: 0, not_noted: 0 });
		expect(found.wishes).toMatchObject({ yes: 0, partly: 1, open: 0 });
		expect(found.wishes.done).toEqual({ done: 0, partly: 0, not_done: 0, not_known: 1 });
	});

	it('count what was said by two choices at a time, and what is left to be asked face to face', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-03-16' });
		const form = begun(service, review.child, review.ids.part);
		const answers = { 'feel-today': { skip: 'ask-me' }, drawing: { skip: 'rather-not' } } as const;
		filled(service, review.child, form, 'today', answers);
		expect(sent(service, review.child, form, { byTwo: true }).kind).toBe('sent');
		service.set(service.now() + 7 * DAY);
		isHeld(service, review);
		const said = Object.entries(figures(service).views.ways).filter(([, n]) => n > 0);
		expect(said).toEqual([
			['two_choices', 1],
			['in_person', 1]
		]);
	});

	it('leave out a wish that the child no longer says and nobody answered', () => {
		const service = testService();
		told(service);
		const open = () => figures(service).wishes.open;
		expect(open()).toBe(1);
		service.db.update(wish).set({ unsaidAt: service.now() }).run();
		expect(open()).toBe(0);
	});

	it.each([
		['not due yet', 0, false, 'not_due'],
		['not shared once the fifth working day is over', 8, false, 'not_shared'],
		['shared on that day', 7, true, 'in_time'],
		['shared the day after', 8, true, 'late']
	] as const)('decisions: %s', (_, days, shared, where) => {
		const service = testService();
		const review = told(service);
		service.set(service.now() + (days - 1) * DAY);
		if (shared) shares(service, review);
		const found = figures(service).decisions.looked_after_reviews;
		const none = { in_time: 0, late: 0, not_shared: 0, not_due: 0 };
		expect(found).toMatchObject({ held: 1, ...none, [where]: 1 });
	});

	it('count each side once for a meeting, by its day', () => {
		const service = testService();
		const review = told(service);
		const { meeting: meetingId } = review.ids;
		const says = (personId: string, side: Side, given: Partial<RoundAnswers>) => {
			const answers = { heard: null, understood: null, next: null, again: null, ...given };
			keepRound(
				service,
				service.db,
				{ meetingId, personId },
				{ side, answers, sentAt: service.now() }
			);
		};
		says(review.child.id, 'child', { heard: 'no' });
		says(newId(), 'parent', { again: 'yes' });
		const { child, parent, carer } = figures(service).all_round;
		expect([child.returned, parent.returned, carer.returned]).toEqual([1, 1, 0]);
		expect(child.answers.heard).toEqual({ yes: 0, partly: 0, no: 1, blank: 0 });
		expect(parent.answers.again).toEqual({ yes: 1, partly: 0, no: 0, blank: 0 });
		const april = { from: '2026-04-01', to: '2026-04-30' } as const;
		expect(figuresOf(service, sayso, april, 'all').all_round.child.returned).toBe(0);
		// Who ran the meeting is not told how it was, in their own figures.
		expect(figuresOf(service, review.iro, period, 'own').all_round.child.returned).toBe(0);
	});

	it('are an IRO’s own where they ask for their own', () => {
		const service = testService();
		const review = told(service);
		shares(service, review);
		const own = (iro: Review['iro']) => figuresOf(service, iro, period, 'own');
		expect(own(review.iro).decisions.looked_after_reviews.in_time).toBe(1);
		const other = own(anAdult(service, ['iro']));
		expect(other.decisions.looked_after_reviews).toMatchObject({ held: 0, in_time: 0 });
		expect(other.views.looked_after_reviews.asked).toBe(0);
	});

	it('stand in the command’s file under the names of the JSON', () => {
		const service = testService();
		told(service);
		const rows = figuresCsv(figures(service)).split('\n');
		for (const row of [
			'views.looked_after_reviews.received,1',
			'views.ways.words,1',
			'talks.looked_after_reviews.held,1',
			'decisions.looked_after_reviews.not_due,1',
			'wishes.open,1',
			'all_round.child.answers.heard.yes,0'
		]) {
			expect(rows).toContain(row);
		}
	});
});
