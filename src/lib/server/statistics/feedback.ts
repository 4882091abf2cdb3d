import { REVIEW_QUESTIONS, type ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import {
	OWN_QUESTIONS,
	returnedOf,
	type FeedbackFigures
} from '#lib/domain/statistics/feedback.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { recordOf } from '#lib/domain/statistics/round-tally.ts';
import { askedIn } from '../feedback/people.ts';
import { shownSaid } from '../feedback/shown.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '../service.ts';
import { ANSWERS, BLANK, MEASURES, QUESTIONS, STRESS } from './kept/measures.ts';
import type { Sum } from './kept/sums.ts';
import type { Tally, Which } from './tally.ts';

const ASKED: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
	...[...QUESTIONS, ...OWN_QUESTIONS].map((question) => [question, ANSWERS] as const),
	['stress', STRESS] as const
]);

/**
 * What came in through the portal and on paper as sums beside the kept ones, month by month: sealed
 * answers are opened and counted one by one, some thousands in a council's year. Those without a name as
 * far as this actor is told them (feedback/shown.ts). Whoever is asked whether
 * their own meetings were good is not shown it by person: one's own figures leave it out.
 */
export function feedbackSums(service: Service, actor: Actor, period: Period): Sum[] {
	return shownSaid(service, actor, period).flatMap(({ kind, month, named, answers }) => {
		const one = (measure: string, value: string): Sum => ({
			kind,
			measure,
			value,
			group: month,
			n: 1
		});
		const given = Object.entries(ASKED).map(([question, allowed]) => {
			const value = answers[question];
			return one(
				`answer.${question}`,
				value !== undefined && allowed.includes(value) ? value : BLANK
			);
		});
		const portal = one(FROM_PORTAL, named ? 'named' : 'nameless');
		return [one(MEASURES.questionnaire, 'returned'), portal, ...given];
	});
}

/** That it came through the portal, told apart from what extracts bring. */
const FROM_PORTAL = 'questionnaire.portal';

/** What came in through the portal; `whole`: of everybody, not of one's own meetings. */
export function feedbackFigures(
	service: Service,
	tally: Tally,
	period: Period,
	whole: boolean
): FeedbackFigures {
	const people = whole ? askedIn(service.db, period) : [];
	const after = people.filter(({ kind }) => kind === 'looked-after-review').length;
	const counts = (which: Which, question: string) =>
		recordOf([...ANSWERS, BLANK] as readonly (ClosedAnswer | 'blank')[], (value) =>
			tally(which, `answer.${question}`, value)
		);
	const from = (which: Which, how: 'named' | 'nameless') => tally(which, FROM_PORTAL, how);
	const returned = (which: Which) => from(which, 'named') + from(which, 'nameless');
	return {
		...returnedOf(people.length - after, returned('conferences')),
		without_name: from('conferences', 'nameless'),
		answers: recordOf(OWN_QUESTIONS, (question) => counts('conferences', question)),
		after_reviews: {
			...returnedOf(after, returned('looked_after_reviews')),
			answers: recordOf(REVIEW_QUESTIONS, (question) => counts('looked_after_reviews', question))
		}
	};
}
