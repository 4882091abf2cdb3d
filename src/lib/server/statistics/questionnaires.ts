import { monthsBetween } from '#lib/domain/calendar/month.ts';
import type { Questionnaires } from '#lib/domain/statistics/figures.ts';
import { percent } from '#lib/domain/statistics/percent.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import {
	answerMeasure,
	ANSWERS,
	BLANK,
	MEASURES,
	QUESTIONS,
	STRESS,
	type Question
} from './kept/measures.ts';
import type { Sum } from './kept/sums.ts';
import { tallyOf, type Tally } from './tally.ts';

const returnedIn = (tally: Tally, kind: 'initial-conference' | 'review-conference') =>
	tally(kind, MEASURES.questionnaire, 'returned');

/** `monthly` are the questionnaires received, by month; `held` the conferences of the period. */
export function questionnaireFigures(
	tally: Tally,
	monthly: readonly Sum[],
	period: Period,
	held: number
): Questionnaires {
	const initial = returnedIn(tally, 'initial-conference');
	const review = returnedIn(tally, 'review-conference');
	const byMonth = Map.groupBy(monthly, ({ group }) => group);
	return {
		returned: initial + review,
		initial,
		review,
		return_rate_percent: percent(initial + review, held),
		by_month: monthsBetween(period.from, period.to).map((month) => {
			const ofMonth = tallyOf(byMonth.get(month) ?? []);
			return {
				month,
				initial: returnedIn(ofMonth, 'initial-conference'),
				review: returnedIn(ofMonth, 'review-conference')
			};
		}),
		answers: answersOf(tally)
	};
}

function answersOf(tally: Tally): Record<Question | 'stress', Record<string, number>> {
	const counts = (question: Question | 'stress', values: readonly string[]) =>
		Object.fromEntries(
			[...values, BLANK].map((value) => [
				value,
				tally('conferences', answerMeasure(question), value)
			])
		);
	const answers = QUESTIONS.map((question) => [question, counts(question, ANSWERS)] as const);
	return {
		...(Object.fromEntries(answers) as Record<Question, Record<string, number>>),
		stress: counts('stress', STRESS)
	};
}
