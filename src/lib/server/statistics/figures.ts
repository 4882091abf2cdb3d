import type { RateSettings } from '#lib/domain/participation/rate.ts';
import type { Figures } from '#lib/domain/statistics/figures.ts';
import { roundTally } from '#lib/domain/statistics/round-tally.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '../service.ts';
import { settingOf } from '../settings/settings.ts';
import { feedbackFigures, feedbackSums } from './feedback.ts';
import { allRoundFigures } from './further/all-round.ts';
import { furtherFigures } from './further/further.ts';
import { givenFor } from './further/given.ts';
import { countPeriod, type Count } from './kept/count.ts';
import { MEASURES } from './kept/measures.ts';
import { participationFigures } from './participation.ts';
import { questionnaireFigures } from './questionnaires.ts';
import { reportFigures } from './reports.ts';
import { whoseFigures, type Whose } from './whose.ts';
import { tallyOf } from './tally.ts';

/** All but how it was from all sides: true counts of that are for the command alone. */
export type FiguresBeside = Omit<Figures, 'all_round'>;

/**
 * The figures of a period, both days included: the whole service's, or those of the IRO or chair who
 * asks, who ran the meetings: how those were stays out of theirs, and counts nothing. What leaves by a page is suppressed there (domain/statistics/suppression.ts), not here.
 * @throws 404 unless the policy lets this actor see them.
 */
export function figuresOf(service: Service, actor: Actor, period: Period, whose: Whose): Figures {
	const only = whoseFigures(service, actor, whose);
	const count = countPeriod(service, { period, ...only });
	return {
		...figuresFrom(service, actor, count, { period, ...only }),
		all_round:
			whose === 'own'
				? roundTally().figures()
				: allRoundFigures(service, givenFor(period, undefined))
	};
}

/** The figures of a period that has been counted, for one IRO or chair or for all. */
export function figuresFrom(
	service: Service,
	actor: Actor,
	count: Count,
	{ period, leadId }: { readonly period: Period; readonly leadId?: string }
): FiguresBeside {
	const settings = rateSettings(service);
	const said = leadId === undefined ? feedbackSums(service, actor, period) : [];
	const tally = tallyOf([...count.sums('nothing'), ...said]);
	const initial = tally('initial-conference', MEASURES.conference, 'held');
	const review = tally('review-conference', MEASURES.conference, 'held');
	const participation = {
		looked_after_reviews: participationFigures(tally, 'looked_after_reviews', settings),
		conferences: participationFigures(tally, 'conferences', settings)
	};
	return {
		period: { from: period.from, to: period.to },
		participation,
		conferences: { initial: { held: initial }, review: { held: review } },
		reports: {
			initial: reportFigures(tally, 'initial-conference'),
			review: reportFigures(tally, 'review-conference')
		},
		questionnaires: questionnaireFigures(
			tally,
			[...count.sums('month'), ...said],
			period,
			initial + review
		),
		feedback: feedbackFigures(service, tally, period, leadId === undefined),
		...furtherFigures(service, period, leadId, participation)
	};
}

/** The council's choices that the rates depend on. */
export function rateSettings(service: Service): RateSettings {
	return { pn4Counts: settingOf(service, 'pn4Counts') };
}
