import {
	ROUND_QUESTIONS,
	SIDES,
	type RoundQuestion,
	type Side
} from '#lib/domain/meeting/all-round.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import { listTable, TOTAL } from '#lib/domain/statistics/count-table.ts';
import { SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';
import type {
	DecisionFigures,
	FurtherFigures,
	SideFigures,
	ViewsFigures
} from '#lib/domain/statistics/further.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import { suppress, type Published } from '#lib/domain/statistics/suppression.ts';

/** Figures with each count a number or `suppressed`. */
type PublishedOf<T> = {
	readonly [K in keyof T]: T[K] extends number | null
		? Published | Extract<T[K], null>
		: PublishedOf<T[K]>;
};
export type PublishedFurther = PublishedOf<FurtherFigures>;

/** The further figures with every count below 5 suppressed, and what would give one away. */
export function publishFurther(figures: FurtherFigures): PublishedFurther {
	const { views, talks, decisions, wishes, all_round } = figures;
	const { done, ...answers } = wishes;
	const received = Object.values(views.help).reduce((sum, n) => sum + n, 0);
	return {
		views: {
			...byGroup((id) => publishViews(views[id])),
			ways: publishWays(views.ways, received),
			languages: publishList(views.languages),
			help: publishList(views.help)
		},
		talks: byGroup((id) => publishList(talks[id])),
		decisions: byGroup((id) => publishDecisions(decisions[id])),
		wishes: { ...publishList(answers), done: publishList(done) },
		all_round: Object.fromEntries(
			SIDES.map((side) => [side, publishSide(all_round[side])])
		) as Record<Side, PublishedOf<SideFigures>>
	};
}

function byGroup<T>(of: (id: FigureGroup) => T): Record<FigureGroup, T> {
	return { looked_after_reviews: of('looked_after_reviews'), conferences: of('conferences') };
}

/** Counts that add up to a total, which the reader is taken to know. */
function publishList<K extends string>(counts: Readonly<Record<K, number>>): Record<K, Published> {
	const shown = suppress({ ...listTable(counts), hideLast: [TOTAL] });
	const keys = Object.keys(counts) as K[];
	// With the total hidden too, what is left could be taken from one published elsewhere.
	const all = keys.length > 0 && shown[TOTAL] === 'suppressed';
	return Object.fromEntries(
		keys.map((key) => [key, all ? 'suppressed' : (shown[key] ?? 'suppressed')])
	) as Record<K, Published>;
}

/** One child may use several: each is hidden where so few used it, or so few did not. */
function publishWays<K extends string>(
	counts: Readonly<Record<K, number>>,
	received: number
): Record<K, Published> {
	const entries = Object.entries<number>(counts).map(([way, n]) => {
		const others = received - n;
		const isSmall = n < SMALLEST_SHOWN || (others > 0 && others < SMALLEST_SHOWN);
		return [way, isSmall ? 'suppressed' : n] as const;
	});
	return Object.fromEntries(entries) as Record<K, Published>;
}

function publishViews({
	asked,
	received,
	unasked,
	percent_received
}: ViewsFigures): PublishedOf<ViewsFigures> {
	const shown = suppress({
		counts: { asked, received, unasked, missing: asked - received },
		relations: [{ total: 'asked', parts: ['received', 'missing'] }]
	});
	const of = (id: string): Published => shown[id] ?? 'suppressed';
	return {
		asked: of('asked'),
		received: of('received'),
		unasked: of('unasked'),
		percent_received: publishedPercent(percent_received, ['asked', 'received', 'missing'].map(of))
	};
}

function publishDecisions(figures: DecisionFigures): PublishedOf<DecisionFigures> {
	const { held, in_time, late, not_shared, not_due, percent_in_time } = figures;
	const shown = suppress({
		counts: { held, in_time, late, not_shared, not_due },
		relations: [{ total: 'held', parts: ['in_time', 'late', 'not_shared', 'not_due'] }],
		hideLast: ['held']
	});
	const of = (id: string): Published => shown[id] ?? 'suppressed';
	return {
		held: of('held'),
		in_time: of('in_time'),
		late: of('late'),
		not_shared: of('not_shared'),
		not_due: of('not_due'),
		percent_in_time: publishedPercent(percent_in_time, ['held', 'in_time', 'not_due'].map(of))
	};
}

/** Everybody's answers to one question add up to those who answered at all. */
function publishSide({ returned, answers }: SideFigures): PublishedOf<SideFigures> {
	const published = ROUND_QUESTIONS.map((question) => {
		const counts = publishList(answers[question]);
		const all = Object.keys(counts).map((key) => [key, 'suppressed'] as const);
		return [question, returned < SMALLEST_SHOWN ? Object.fromEntries(all) : counts] as const;
	});
	return {
		returned: returned < SMALLEST_SHOWN ? 'suppressed' : returned,
		answers: Object.fromEntries(published) as Record<
			RoundQuestion,
			PublishedOf<SideFigures['answers'][RoundQuestion]>
		>
	};
}
