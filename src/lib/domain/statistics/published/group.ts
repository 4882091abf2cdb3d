import type { ParticipationFigures, RateSettings } from '#lib/domain/participation/rate.ts';
import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import type { DecisionFigures, FurtherFigures } from '#lib/domain/statistics/further.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import {
	participationTable,
	shownParticipation,
	type PublishedParticipation
} from '#lib/domain/statistics/published-participation.ts';
import { hiddenCounts } from '#lib/domain/statistics/suppression.ts';
import { hiddenOfList, prefixed, shownOf, tied, type PublishedOf } from './tied.ts';

type Talks = FurtherFigures['talks']['conferences'];

/** What is told of the meetings of one group, child by child. */
export interface GroupFigures {
	readonly participation: ParticipationFigures;
	readonly talks: Talks;
	readonly decisions: DecisionFigures;
}

/** The same as it may leave the service. */
export interface PublishedGroup {
	readonly participation: PublishedParticipation;
	readonly talks: PublishedOf<Talks>;
	readonly decisions: PublishedOf<DecisionFigures>;
}

/**
 * Participation, talks and decisions of one group, hidden together: talks and decisions are counted of
 * the children of four or over, and those are the held less PN0, so that each table tells of the others.
 */
export function publishGroup(figures: GroupFigures, settings: RateSettings): PublishedGroup {
	const { participation, talks, decisions } = figures;
	const { held, percent_in_time, ...standings } = decisions;
	const hidden = new Set([
		...hiddenCounts(groupTable(figures, settings)),
		// On the screen participation has its true counts: there the totals are known.
		...[...hiddenOfList(talks)].map((id) => `talk.${id}`),
		...[...hiddenOfList({ ...standings })].map((id) => `decision.${id}`)
	]);
	const of = shownOf({ held, ...standings }, hidden, 'decision.');
	const total = held === fourOrOver(participation) ? 'four_or_over' : 'decision.held';
	const shown = { ...of, held: isKnown(hidden, total, standings) ? held : ('suppressed' as const) };
	return {
		participation: shownParticipation(participation, hidden),
		talks: shownOf(talks, hidden, 'talk.'),
		decisions: {
			...shown,
			percent_in_time: publishedPercent(percent_in_time, [shown.held, of.in_time, of.not_due])
		}
	};
}

/** Children of four or over at held meetings: what talks and decisions are counted of. */
function fourOrOver({ eligible, unrecorded }: ParticipationFigures): number {
	return eligible + unrecorded;
}

/** With every part hidden the total is hidden too: it would be the only thing said. */
function isKnown(hidden: ReadonlySet<string>, total: string, parts: object): boolean {
	return !hidden.has(total) && !Object.keys(parts).every((id) => hidden.has(`decision.${id}`));
}

/** Everything that adds up among the figures of a group. */
export function groupTable(
	{ participation, talks, decisions }: GroupFigures,
	settings: RateSettings
): CountTable {
	const { held, percent_in_time: _, ...standings } = decisions;
	const table = participationTable(participation, settings);
	const four_or_over = fourOrOver(participation);
	const [talk, decision] = [prefixed('talk', talks), prefixed('decision', standings)];
	const counts: Record<string, number> = { ...table.counts, four_or_over, ...talk, ...decision };
	if (held !== four_or_over) counts['decision.held'] = held;
	const ofDecisions = held === four_or_over ? 'four_or_over' : 'decision.held';
	return {
		...table,
		counts,
		relations: [
			...table.relations,
			{ total: 'held', parts: ['PN0', 'four_or_over'] },
			{ total: 'four_or_over', parts: ['unrecorded', 'eligible'] },
			tied(counts, 'four_or_over', Object.keys(talk)),
			tied(counts, ofDecisions, Object.keys(decision))
		]
	};
}
