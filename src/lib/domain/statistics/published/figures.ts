import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { RateSettings } from '#lib/domain/participation/rate.ts';
import { listTable, TOTAL } from '#lib/domain/statistics/count-table.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import {
	publishParticipation,
	type PublishedParticipation
} from '#lib/domain/statistics/published-participation.ts';
import { suppress, type Published } from '#lib/domain/statistics/suppression.ts';
import type { Figures } from '../figures.ts';
import { publishFurther, type PublishedFurther } from './further.ts';
import { publishQuestionnaires, type PublishedQuestionnaires } from './questionnaires.ts';
import { publishReports, type PublishedReports } from './reports.ts';

/** The figures of a period as they may leave the service, with the names of the JSON. */
export interface PublishedFigures extends PublishedFurther {
	readonly period: Period;
	readonly participation: Readonly<Record<FigureGroup, PublishedParticipation>>;
	readonly conferences: Readonly<Record<'initial' | 'review', { readonly held: Published }>>;
	readonly reports: Readonly<Record<'initial' | 'review', PublishedReports>>;
	readonly questionnaires: PublishedQuestionnaires;
}

/**
 * The figures with every count below 5 suppressed, and what would give one away: what the file and
 * the printed sheet are made of. Nothing of the given object goes through but what is listed here.
 */
export function publishFigures(figures: Figures, settings: RateSettings): PublishedFigures {
	const { period, participation, conferences, reports, questionnaires } = figures;
	const { initial, review } = conferences;
	const held = suppress(listTable({ initial: initial.held, review: review.held }));
	const of = (id: string): Published => held[id] ?? 'suppressed';
	return {
		period: { from: period.from, to: period.to },
		participation: {
			looked_after_reviews: publishParticipation(participation.looked_after_reviews, settings),
			conferences: publishParticipation(participation.conferences, settings)
		},
		conferences: { initial: { held: of('initial') }, review: { held: of('review') } },
		reports: {
			initial: publishReports(reports.initial),
			review: publishReports(reports.review)
		},
		questionnaires: publishQuestionnaires(questionnaires, of(TOTAL)),
		...publishFurther(figures)
	};
}
