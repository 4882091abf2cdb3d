import type { Published } from '#lib/domain/statistics/suppression.ts';
import { tellsWhose } from '#lib/domain/statistics/nameless.ts';
import {
	allParents,
	percentDisagree,
	publishTellings,
	type TellingsOfPeriod
} from '#lib/domain/statistics/tellings-of-period.ts';

/** One source's counts as they stand on the screen. */
export type ShownTold = Readonly<Record<'yes' | 'no' | 'untold', Published>>;

/** The tellings of a period on the screen. */
export interface ShownTellings {
	readonly conferences: number;
	readonly log: ShownTold;
	readonly parent: ShownTold;
	readonly chair: ShownTold;
	readonly agreement: Readonly<Record<'agree' | 'disagree', number>>;
	readonly percentDisagree: number | null;
	/** Answers of which nobody knows whose they are, some of them perhaps without a name. */
	readonly others: number | null;
	readonly parentsHidden: boolean;
}

/**
 * True counts for the screen, but for the parents' where few can have given those without a name: then
 * they are shown as in the file.
 */
export function shownTellings(figures: TellingsOfPeriod): ShownTellings {
	const { conferences, log, chair, agreement, others } = figures;
	const parentsHidden = tellsWhose(figures);
	return {
		conferences,
		log,
		parent: parentsHidden ? publishTellings(figures).parent : allParents(figures),
		chair,
		agreement,
		percentDisagree: percentDisagree(figures),
		others: parentsHidden ? null : others.yes + others.no + others.untold,
		parentsHidden
	};
}
