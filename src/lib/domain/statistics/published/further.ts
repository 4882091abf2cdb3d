import type { FurtherFigures } from '#lib/domain/statistics/further.ts';
import { hiddenCounts } from '#lib/domain/statistics/suppression.ts';
import { prefixed, shownOf, tied, type PublishedOf } from './tied.ts';

/** Figures beside the first ones, each count a number or `suppressed`. */
export type PublishedFurther = PublishedOf<FurtherFigures>;

type Wishes = FurtherFigures['wishes'];

/** Answers that promise something: of those it is counted whether it was done. */
const PROMISED = ['wish.yes', 'wish.partly', 'wish.not_yet'] as const;

/** The figures of wishes, hidden together: what became of them is counted of those promised. */
export function publishWishes({ done, ...answers }: Wishes): PublishedOf<Wishes> {
	const [wish, is] = [prefixed('wish', answers), prefixed('is', done)];
	const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + (wish[id] ?? 0), 0);
	const [total, promised] = [sum(Object.keys(wish)), sum(PROMISED)];
	const counts: Record<string, number> = { ...wish, ...is, total, promised };
	const hidden = hiddenCounts({
		counts,
		relations: [
			{ total: 'total', parts: Object.keys(wish) },
			{ total: 'promised', parts: PROMISED },
			tied(counts, 'promised', Object.keys(is))
		],
		hideLast: ['total']
	});
	return { ...shownOf(answers, hidden, 'wish.'), done: shownOf(done, hidden, 'is.') };
}
