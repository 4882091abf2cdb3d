import { ROUND_QUESTIONS, SIDES } from '#lib/domain/meeting/all-round.ts';
import { SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';
import {
	ROUND_VALUES,
	type AllRoundFigures,
	type SideFigures
} from '#lib/domain/statistics/further.ts';
import { recordOf } from '#lib/domain/statistics/round-tally.ts';
import type { Published } from '#lib/domain/statistics/suppression.ts';
import { publishList, type PublishedOf } from './tied.ts';

export type PublishedRounds = PublishedOf<AllRoundFigures>;

/**
 * How it was from all sides as it may leave the service. Each quarter is hidden by itself, and several
 * are the sum of what each shows: a year less three quarters of it tells no more than the fourth does.
 * Null: nothing of it may be shown.
 */
export function publishRounds(quarters: readonly AllRoundFigures[] | null): PublishedRounds {
	const published = (quarters ?? []).map((figures) =>
		recordOf(SIDES, (side) => publishSide(figures[side]))
	);
	const sum = (of: (quarter: PublishedRounds) => Published): Published =>
		published.length === 0 ? 'suppressed' : published.map(of).reduce(added);
	return recordOf(SIDES, (side) => ({
		returned: sum((quarter) => quarter[side].returned),
		answers: recordOf(ROUND_QUESTIONS, (question) =>
			recordOf(ROUND_VALUES, (value) => sum((quarter) => quarter[side].answers[question][value]))
		)
	}));
}

function added(a: Published, b: Published): Published {
	return a === 'suppressed' || b === 'suppressed' ? 'suppressed' : a + b;
}

/** Everybody's answers to one question add up to those who answered at all. */
function publishSide({ returned, answers }: SideFigures): PublishedOf<SideFigures> {
	const isFew = returned < SMALLEST_SHOWN;
	return {
		returned: isFew ? 'suppressed' : returned,
		answers: recordOf(ROUND_QUESTIONS, (question) =>
			isFew ? recordOf(ROUND_VALUES, () => 'suppressed' as const) : publishList(answers[question])
		)
	};
}
