import type { PnCode } from '#lib/domain/participation/codes.ts';
import { isParticipation, type RateSettings } from '#lib/domain/participation/rate.ts';
import { percent } from '#lib/domain/statistics/percent.ts';

/** One held meeting of one child with its confirmed code, or null when there is none. */
export interface ChildMeeting {
	readonly child: string;
	readonly code: PnCode | null;
}

/** The participation figures counted by child, beside those counted by meeting. */
export interface ChildFigures {
	/** Children with at least one meeting that has a code other than PN0. */
	readonly eligible: number;
	/** Of these: took part in every such meeting, in some, in none. */
	readonly always: number;
	readonly sometimes: number;
	readonly never: number;
	/** Took part at least once, of the eligible, in per cent; null when none is eligible. */
	readonly percent: number | null;
}

/**
 * How many children took part: one child with six meetings weighs no more than one with a single
 * meeting, so this stands beside the rate by meeting.
 */
export function participationPerChild(
	meetings: Iterable<ChildMeeting>,
	settings: RateSettings = { pn4Counts: false }
): ChildFigures {
	const children = new Map<string, { of: number; took: number }>();
	for (const { child, code } of meetings) {
		if (code === null || code === 'PN0') continue;
		const tally = children.get(child) ?? { of: 0, took: 0 };
		tally.of += 1;
		if (isParticipation(code, settings)) tally.took += 1;
		children.set(child, tally);
	}
	const tallies = [...children.values()];
	return childFigures({
		eligible: tallies.length,
		always: tallies.filter(({ of, took }) => took === of).length,
		never: tallies.filter(({ took }) => took === 0).length
	});
}

/** The figures by child from three counts of children. */
export function childFigures({
	eligible,
	always,
	never
}: Pick<ChildFigures, 'eligible' | 'always' | 'never'>): ChildFigures {
	return {
		eligible,
		always,
		sometimes: eligible - always - never,
		never,
		percent: percent(eligible - never, eligible)
	};
}
