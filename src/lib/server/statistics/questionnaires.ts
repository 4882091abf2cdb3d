import { monthsBetween, type MonthISO } from '#lib/domain/calendar/month.ts';
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

/** What came back after conferences, counted by the day it came. */
export interface QuestionnaireFigures {
	readonly returned: number;
	readonly initial: number;
	readonly review: number;
	/** Received in the period of conferences held in the period, in per cent; null when none was held. */
	readonly return_rate_percent: number | null;
	/** Every month that has a day in the period, those without any included. */
	readonly by_month: readonly {
		readonly month: MonthISO;
		readonly initial: number;
		readonly review: number;
	}[];
	readonly answers: Readonly<Record<Question | 'stress', Readonly<Record<string, number>>>>;
}

const returnedIn = (tally: Tally, kind: 'initial-conference' | 'review-conference') =>
	tally(kind, MEASURES.questionnaire, 'returned');

/** `monthly` are the questionnaires received, by month; `held` the conferences of the period. */
export function questionnaireFigures(
	tally: Tally,
	monthly: readonly Sum[],
	period: Period,
	held: number
): QuestionnaireFigures {
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

function answersOf(tally: Tally): QuestionnaireFigures['answers'] {
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
