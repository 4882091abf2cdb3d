import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { RateSettings } from '#lib/domain/participation/rate.ts';
import { listTable, TOTAL } from '#lib/domain/statistics/count-table.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { PublishedParticipation } from '#lib/domain/statistics/published-participation.ts';
import { suppress, type Published } from '#lib/domain/statistics/suppression.ts';
import type { Figures } from '../figures.ts';
import type { AllRoundFigures } from '../further.ts';
import { publishFeedback, type PublishedFeedback } from './feedback.ts';
import { publishAdvocates } from './advocates.ts';
import { publishWishes, type PublishedFurther } from './further.ts';
import { publishGroup } from './group.ts';
import { publishPapers } from './papers.ts';
import { publishQuestionnaires, type PublishedQuestionnaires } from './questionnaires.ts';
import { publishReports, type PublishedReports } from './reports.ts';
import { publishRounds } from './rounds.ts';
import { publishViews } from './views.ts';

/** The figures of a period as they may leave the service, with the names of the JSON. */
export interface PublishedFigures extends PublishedFurther {
	readonly period: Period;
	readonly participation: Readonly<Record<FigureGroup, PublishedParticipation>>;
	readonly conferences: Readonly<Record<'initial' | 'review', { readonly held: Published }>>;
	readonly reports: Readonly<Record<'initial' | 'review', PublishedReports>>;
	readonly questionnaires: PublishedQuestionnaires;
	readonly feedback: PublishedFeedback;
}

/**
 * The figures with every count below 5 suppressed, and what would give one away: what the file and
 * the printed sheet are made of. Nothing of the given object goes through but what is listed here. `rounds` is how it
 * was from all sides, quarter by quarter; null where that may not be shown.
 */
export function publishFigures(
	figures: Omit<Figures, 'all_round'>,
	settings: RateSettings,
	rounds: readonly AllRoundFigures[] | null
): PublishedFigures {
	const { period, conferences, reports, questionnaires, views, wishes } = figures;
	const groupOf = (id: FigureGroup) =>
		publishGroup(
			{
				participation: figures.participation[id],
				talks: figures.talks[id],
				decisions: figures.decisions[id]
			},
			settings
		);
	const [reviews, ofConferences] = [groupOf('looked_after_reviews'), groupOf('conferences')];
	const { initial, review } = conferences;
	const held = suppress(listTable({ initial: initial.held, review: review.held }));
	const of = (id: string): Published => held[id] ?? 'suppressed';
	const shown = publishQuestionnaires(questionnaires, of(TOTAL));
	const allReturned = { counted: questionnaires.returned, shown: shown.returned };
	return {
		period: { from: period.from, to: period.to },
		participation: {
			looked_after_reviews: reviews.participation,
			conferences: ofConferences.participation
		},
		conferences: { initial: { held: of('initial') }, review: { held: of('review') } },
		reports: {
			initial: publishReports(reports.initial),
			review: publishReports(reports.review)
		},
		questionnaires: shown,
		feedback: publishFeedback(figures.feedback, allReturned),
		views: publishViews(views),
		advocates: {
			looked_after_reviews: publishAdvocates(
				figures.advocates.looked_after_reviews,
				figures.participation.looked_after_reviews.held
			),
			conferences: publishAdvocates(
				figures.advocates.conferences,
				figures.participation.conferences.held
			)
		},
		talks: { looked_after_reviews: reviews.talks, conferences: ofConferences.talks },
		decisions: { looked_after_reviews: reviews.decisions, conferences: ofConferences.decisions },
		decision_sheets: publishPapers(figures.decision_sheets, ofConferences.participation.held),
		records: publishPapers(figures.records, reviews.participation.held),
		wishes: publishWishes(wishes),
		all_round: publishRounds(rounds)
	};
}
