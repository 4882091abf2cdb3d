import { PN_CODES, type PnCode } from '#lib/domain/participation/codes.ts';
import {
	participationOf,
	type CodeCounts,
	type ParticipationFigures,
	type RateSettings
} from '#lib/domain/participation/rate.ts';
import { MEASURES, UNRECORDED } from './kept/measures.ts';
import type { Tally, Which } from './tally.ts';

/** The participation figures of a group or kind of meeting, child by child. */
export function participationFigures(
	tally: Tally,
	which: Which,
	settings: RateSettings
): ParticipationFigures {
	const count = (value: string) => tally(which, MEASURES.participation, value);
	const codes = Object.fromEntries(PN_CODES.map((code) => [code, count(code)]));
	return participationOf(
		codes as Record<PnCode, number> satisfies CodeCounts,
		count(UNRECORDED),
		settings
	);
}
