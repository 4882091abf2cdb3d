import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { ChildFigures } from '#lib/domain/participation/per-child.ts';
import type { RateSettings } from '#lib/domain/participation/rate.ts';
import type { AllRoundFigures } from '#lib/domain/statistics/further.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '../service.ts';
import { breakdownFrom, type BreakdownLine, type BrokenDownBy } from './breakdown.ts';
import { figuresFrom, rateSettings, type FiguresBeside } from './figures.ts';
import { countPeriod } from './kept/count.ts';
import { childrenFrom } from './per-child.ts';
import { roundsOf } from './rounds.ts';
import { whoseFigures, type Whose } from './whose.ts';

/** Everything a page shows of a period, counted in one passage and so of one moment. */
export interface PageFigures {
	readonly figures: FiguresBeside;
	/** How it was from all sides; null where that may not be shown (`roundsOf`). */
	readonly rounds: readonly AllRoundFigures[] | null;
	readonly lines: readonly BreakdownLine[];
	readonly children: Readonly<Record<FigureGroup, ChildFigures>>;
	readonly settings: RateSettings;
}

/**
 * The figures of a period, their lines by month, band, team or person, and the figures by child: what
 * `figuresOf`, `breakdownOf` and `figuresPerChild` give.
 * @throws 404 unless the policy lets this actor see them.
 */
export function pageFigures(
	service: Service,
	actor: Actor,
	{ period, whose, by }: { period: Period; whose: Whose; by: BrokenDownBy }
): PageFigures {
	const only = whoseFigures(service, actor, whose);
	const settings = rateSettings(service);
	const count = countPeriod(service, { period, by, ...only, children: settings });
	return {
		figures: figuresFrom(service, actor, count, { period, ...only }),
		rounds: whose === 'own' ? null : roundsOf(service, actor, period),
		lines: breakdownFrom(service, count, { period, by }),
		children: childrenFrom(count),
		settings
	};
}
