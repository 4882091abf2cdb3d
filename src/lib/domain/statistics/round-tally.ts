import {
	ROUND_QUESTIONS,
	SIDES,
	type RoundAnswers,
	type Side
} from '#lib/domain/meeting/all-round.ts';
import { ROUND_VALUES, type AllRoundFigures, type SideFigures } from './further.ts';

/** Counts answers one by one. */
export interface RoundTally {
	add(said: { readonly side: Side; readonly answers: RoundAnswers }): void;
	figures(): AllRoundFigures;
}

/** Starts counting what each side said of meetings. */
export function roundTally(): RoundTally {
	const counts = new Map<string, number>();
	const more = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	const of = (key: string) => counts.get(key) ?? 0;
	const sideOf = (side: Side): SideFigures => ({
		returned: of(side),
		answers: recordOf(ROUND_QUESTIONS, (question) =>
			recordOf(ROUND_VALUES, (value) => of(`${side}.${question}.${value}`))
		)
	});
	return {
		add({ side, answers }) {
			more(side);
			for (const question of ROUND_QUESTIONS)
				more(`${side}.${question}.${answers[question] ?? 'blank'}`);
		},
		figures: () => recordOf(SIDES, sideOf)
	};
}

/** Something for each of some keys. */
export function recordOf<const K extends string, T>(
	keys: readonly K[],
	of: (key: K) => T
): Record<K, T> {
	return Object.fromEntries(keys.map((key) => [key, of(key)] as const)) as Record<K, T>;
}
