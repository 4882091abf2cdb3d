import type { ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import { percent } from './percent.ts';
import { publishedPercent } from './published-percent.ts';
import { publishList, type PublishedOf } from './published/tied.ts';
import type { TellingFigures } from './three-tellings.ts';

type Told = TellingFigures['log'];

/** The three tellings over a period, in numbers. */
export interface TellingsOfPeriod {
	readonly conferences: number;
	/** Report x child x recipient of which any source told, or was to. */
	readonly reports: number;
	readonly log: Told;
	/** Answers given with a name. */
	readonly parent: Told;
	readonly chair: Told;
	/** Answers of which nobody knows whose they are: without a name, or from an extract. */
	readonly others: Told;
	/** All of these as they were ticked, partly told apart from no; rows that nobody answered are left out. */
	readonly ticked: Readonly<Record<ClosedAnswer | 'blank', number>>;
	/** Of the others: how many were given without a name. */
	readonly nameless: number;
	/** People asked after these conferences, and forms with a name received in the period. */
	readonly asked: number;
	readonly named: number;
	/** Of the reports that two sources or more told of. */
	readonly agreement: Readonly<Record<'agree' | 'disagree', number>>;
}

/** The same as it may leave the service. */
export interface PublishedTellings {
	readonly log: PublishedOf<Told>;
	readonly parent: PublishedOf<Told>;
	readonly chair: PublishedOf<Told>;
	readonly agreement: PublishedOf<TellingsOfPeriod['agreement']>;
	/** Disagree of all compared, in per cent. */
	readonly percent_disagree: PublishedOf<{ n: number | null }>['n'];
}

const HIDDEN = { yes: 'suppressed', no: 'suppressed', untold: 'suppressed' } as const;

/** Everything parents and carers answered, with a name or without. */
export function allParents({ parent, others }: TellingsOfPeriod): Told {
	return {
		yes: parent.yes + others.yes,
		no: parent.no + others.no,
		// Who did not answer is no answer: only forms that left the question out.
		untold: others.untold
	};
}

/** How many of those compared disagree, in per cent with one decimal; null where none was compared. */
export function percentDisagree({ agreement }: TellingsOfPeriod): number | null {
	return percent(agreement.disagree, agreement.agree + agreement.disagree);
}

/**
 * The tellings with small counts suppressed, and what would give them away. The figures' own file has the
 * parents' answers with "partly" by itself: where it hides one, partly and no in one would undo that, so
 * here all of them are hidden.
 */
export function publishTellings(figures: TellingsOfPeriod): PublishedTellings {
	const { log, chair, agreement } = figures;
	const compared = publishList(agreement);
	const hides = Object.values(publishList(figures.ticked)).includes('suppressed');
	return {
		log: publishList(log),
		parent: hides ? HIDDEN : publishList(allParents(figures)),
		chair: publishList(chair),
		agreement: compared,
		percent_disagree: publishedPercent(percentDisagree(figures), Object.values(compared))
	};
}
