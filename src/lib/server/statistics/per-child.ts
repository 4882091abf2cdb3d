import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import { childFigures, type ChildFigures } from '#lib/domain/participation/per-child.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Service } from '../service.ts';
import { rateSettings } from './figures.ts';
import { countPeriod, type Count } from './kept/count.ts';
import { whoseFigures, type Whose } from './whose.ts';

/**
 * The participation figures counted by child, to stand beside those counted by meeting.
 * @throws 404 unless the policy lets this actor see them.
 */
export function figuresPerChild(
	service: Service,
	actor: Actor,
	period: Period,
	whose: Whose
): Record<FigureGroup, ChildFigures> {
	const only = whoseFigures(service, actor, whose);
	const children = rateSettings(service);
	return childrenFrom(countPeriod(service, { period, ...only, children }));
}

/**
 * The figures by child of a period that has been counted.
 * @throws Error where its children were not.
 */
export function childrenFrom({ children }: Count): Record<FigureGroup, ChildFigures> {
	if (!children) throw new Error('Counted without the children.');
	return {
		looked_after_reviews: childFigures(children.looked_after_reviews),
		conferences: childFigures(children.conferences)
	};
}
