import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import { SMALLEST_SHOWN } from '#lib/domain/statistics/exposure.ts';
import type { Published } from '#lib/domain/statistics/suppression.ts';
import type { FeedbackFigures } from '../feedback.ts';
import { publishList, type PublishedOf } from './tied.ts';

export type PublishedFeedback = PublishedOf<FeedbackFigures>;

/**
 * What came in through the portal as it may leave the service. `allReturned` is what came in altogether,
 * as counted and as published: less what the portal brought it is what extracts did.
 */
export function publishFeedback(
	figures: FeedbackFigures,
	allReturned: { readonly counted: number; readonly shown: Published }
): PublishedFeedback {
	const { after_reviews: reviews } = figures;
	const brought = allReturned.counted - figures.returned;
	const returned =
		brought === 0 || allReturned.shown === 'suppressed'
			? allReturned.shown
			: publishList({ portal: figures.returned, extract: brought }).portal;
	const { without_name } = figures;
	const names = publishList({ with: figures.returned - without_name, without: without_name });
	return {
		...publishReturned(figures, returned),
		without_name: returned === 'suppressed' ? 'suppressed' : names.without,
		answers: publishAnswers(figures.answers, returned),
		after_reviews: {
			...publishReturned(reviews, small(reviews.returned)),
			answers: publishAnswers(reviews.answers, small(reviews.returned))
		}
	};
}

function publishReturned(
	{ asked, percent_of_asked }: Pick<FeedbackFigures, 'asked' | 'percent_of_asked'>,
	returned: Published
) {
	const shown = small(asked);
	return {
		asked: shown,
		returned,
		percent_of_asked: publishedPercent(percent_of_asked, [shown, returned])
	};
}

function publishAnswers<Q extends string, A extends string>(
	answers: Readonly<Record<Q, Readonly<Record<A, number>>>>,
	returned: Published
): Record<Q, Record<A, Published>> {
	const entries = Object.entries<Readonly<Record<A, number>>>(answers).map(
		([question, counts]) =>
			[question, returned === 'suppressed' ? all(counts) : publishList(counts)] as const
	);
	return Object.fromEntries(entries) as Record<Q, Record<A, Published>>;
}

function all<A extends string>(counts: Readonly<Record<A, number>>): Record<A, Published> {
	const hidden = Object.keys(counts).map((id) => [id, 'suppressed'] as const);
	return Object.fromEntries(hidden) as Record<A, Published>;
}

function small(count: number): Published {
	return count < SMALLEST_SHOWN ? 'suppressed' : count;
}
