import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AllRoundFigures } from '#lib/domain/statistics/further.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { mayShowRounds } from '#lib/domain/statistics/round-period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import type { Service } from '../service.ts';
import { allRoundByQuarter } from './further/all-round.ts';
import { givenFor } from './further/given.ts';

/**
 * How meetings were from all sides, quarter by quarter, as far as it may be published at all; null
 * where the period is not of whole quarters, or more can still be said of it.
 * @throws 404 unless the actor may see the whole service's figures: nobody is shown what was said of
 * the meetings they ran themselves.
 */
export function roundsOf(
	service: Service,
	actor: Actor,
	period: Period
): readonly AllRoundFigures[] | null {
	permit(service, actor, 'figures.see');
	if (!mayShowRounds(period, londonDay(service.now()))) return null;
	return allRoundByQuarter(service, givenFor(period, undefined));
}
