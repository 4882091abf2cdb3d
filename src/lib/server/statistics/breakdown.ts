import { monthsBetween } from '#lib/domain/calendar/month.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { ParticipationFigures } from '#lib/domain/participation/rate.ts';
import { BANDS } from '#lib/domain/person/band.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '../service.ts';
import { rateSettings } from './figures.ts';
import { countPeriod, type Count } from './kept/count.ts';
import { MEASURES } from './kept/measures.ts';
import type { GroupedBy } from './kept/sums.ts';
import { namesOf } from './names.ts';
import { participationFigures } from './participation.ts';
import { tallyOf } from './tally.ts';
import { whoseFigures, type Whose } from './whose.ts';

export type BrokenDownBy = Exclude<GroupedBy, 'nothing'>;

/** One line of a breakdown: a month, a band on the day of the meeting, a team, or an IRO or chair. */
export interface BreakdownLine extends Readonly<Record<FigureGroup, ParticipationFigures>> {
	/** The month, the band, a team's id or an adult's id; empty: no team, nobody allocated on the day. */
	readonly id: string;
	/** The team's or the adult's name; of months, bands and the empty line null. */
	readonly name: string | null;
}

/**
 * The participation figures of a period, told apart: months and bands all in order, teams and people
 * by name, what belongs to none last. The lines add up to the figures of the period.
 * @throws 404 unless the policy lets this actor see them.
 */
export function breakdownOf(
	service: Service,
	actor: Actor,
	{ period, whose, by }: { period: Period; whose: Whose; by: BrokenDownBy }
): BreakdownLine[] {
	const only = whoseFigures(service, actor, whose);
	return breakdownFrom(service, countPeriod(service, { period, by, ...only }), { period, by });
}

/** The lines of a period that has been counted by what is asked for. */
export function breakdownFrom(
	service: Service,
	count: Count,
	{ period, by }: { period: Period; by: BrokenDownBy }
): BreakdownLine[] {
	const sums = count.sums(by).filter(({ measure }) => measure === MEASURES.participation);
	const grouped = Map.groupBy(sums, ({ group }) => group);
	const names = namesOf(service, by, [...grouped.keys()]);
	const settings = rateSettings(service);
	return linesOf(by, period, names).map((id) => {
		const tally = tallyOf(grouped.get(id) ?? []);
		return {
			id,
			name: names.get(id) ?? null,
			looked_after_reviews: participationFigures(tally, 'looked_after_reviews', settings),
			conferences: participationFigures(tally, 'conferences', settings)
		};
	});
}

function linesOf(
	by: BrokenDownBy,
	{ from, to }: Period,
	names: ReadonlyMap<string, string | null>
): readonly string[] {
	if (by === 'month') return monthsBetween(from, to);
	if (by === 'band') return BANDS;
	return [...names]
		.sort(([, a], [, b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en-GB')))
		.map(([id]) => id);
}
