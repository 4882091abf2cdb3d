import type { PublishedParticipation } from '#lib/domain/statistics/published-participation.ts';
import type { Published } from '#lib/domain/statistics/suppression.ts';
import type { PartId } from '../lines.ts';

/**
 * The parts of the counted as published. Those who did not take part are no figure of their own: they
 * are shown where the two they are the rest of are, and the same with those who said nothing.
 */
export function shownParts({
	eligible,
	participated,
	in_the_room,
	views_only
}: PublishedParticipation): Readonly<Record<PartId, Published>> {
	return {
		in_the_room,
		views_only,
		silent: rest(participated, in_the_room, views_only),
		without: rest(eligible, participated)
	};
}

function rest(whole: Published, ...parts: readonly Published[]): Published {
	let left = whole;
	for (const part of parts) {
		left = left === 'suppressed' || part === 'suppressed' ? 'suppressed' : left - part;
	}
	return left;
}
