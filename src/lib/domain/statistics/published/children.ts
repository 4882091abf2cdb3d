import type { ChildFigures } from '#lib/domain/participation/per-child.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import type { PublishedParticipation } from '#lib/domain/statistics/published-participation.ts';
import { suppress, type Published } from '#lib/domain/statistics/suppression.ts';

/** The figures counted by child as they may leave the service. */
export interface PublishedChildren {
	readonly eligible: Published;
	/** Took part once or more. */
	readonly once: Published;
	readonly percent: Published | null;
}

const NOTHING: PublishedChildren = {
	eligible: 'suppressed',
	once: 'suppressed',
	percent: 'suppressed'
};

/**
 * The figures counted by child with small counts suppressed. Where most children have one meeting they
 * are nearly those counted by meeting, so where that rate is hidden, all of this is.
 */
export function publishChildren(
	{ eligible, never, percent }: ChildFigures,
	byMeeting: PublishedParticipation
): PublishedChildren {
	if (typeof byMeeting.percent !== 'number') return NOTHING;
	const shown = suppress({
		counts: { eligible, once: eligible - never, never },
		relations: [{ total: 'eligible', parts: ['once', 'never'] }]
	});
	const of = (id: string): Published => shown[id] ?? 'suppressed';
	const counts = ['eligible', 'once', 'never'].map(of);
	// With one of them hidden the other two would give it away to whoever counts children elsewhere.
	if (counts.includes('suppressed')) return NOTHING;
	return { eligible: of('eligible'), once: of('once'), percent: publishedPercent(percent, counts) };
}
