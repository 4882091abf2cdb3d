import type { AdvocateFigures } from '#lib/domain/statistics/further.ts';
import { hiddenCounts } from '#lib/domain/statistics/suppression.ts';
import { shownOf, type PublishedOf } from './tied.ts';

/**
 * The figures of advocates as they may leave the service: what was made of offers adds up to them, and
 * offers, being asked, neither, to the meetings held, as do those with an advocate there and those
 * without. How many were held stands elsewhere and may be known: with it hidden here, all is.
 */
export function publishAdvocates(
	shown: AdvocateFigures,
	held: number
): PublishedOf<AdvocateFigures> {
	const { offered, accepted, declined, no_answer, asked, present } = shown;
	const counts = {
		held: Math.max(held, offered + asked, present),
		offered,
		accepted,
		declined,
		no_answer,
		asked,
		neither: Math.max(0, held - offered - asked),
		present,
		without: Math.max(0, held - present)
	};
	const hidden = hiddenCounts({
		counts,
		relations: [
			{ total: 'offered', parts: ['accepted', 'declined', 'no_answer'] },
			{ total: 'held', parts: ['offered', 'asked', 'neither'] },
			{ total: 'held', parts: ['present', 'without'] }
		],
		hideLast: ['held']
	});
	const all = new Set(Object.keys(shown));
	return shownOf(shown, hidden.has('held') ? all : hidden);
}
