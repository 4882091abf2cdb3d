import {
	CODE_FACTS,
	PN_CODES,
	type PnCode,
	type Presence
} from '#lib/domain/participation/codes.ts';
import { percent } from '#lib/domain/statistics/percent.ts';

/** How many held meetings x children there are of each confirmed code. */
export type CodeCounts = Readonly<Record<PnCode, number>>;

/** The participation figures of one group of meetings, named as in the JSON of the figures. */
export interface ParticipationFigures {
	/** Meetings x children held, with a code or not. */
	readonly held: number;
	readonly codes: CodeCounts;
	/** Held with no confirmed code: never in a rate, always shown. */
	readonly unrecorded: number;
	/** Held with a confirmed code, less PN0. */
	readonly eligible: number;
	readonly participated: number;
	/** Participated of eligible in per cent, one decimal; null when none is eligible. */
	readonly percent: number | null;
	readonly in_the_room: number;
	readonly views_only: number;
}

/** The council's choice about PN4 (came, conveyed nothing): by default that is not participation. */
export interface RateSettings {
	readonly pn4Counts: boolean;
}

const DEFAULTS: RateSettings = { pn4Counts: false };

/** No code yet: what counting starts from. */
export const NO_CODES = {
	PN0: 0,
	PN1: 0,
	PN2: 0,
	PN3: 0,
	PN4: 0,
	PN5: 0,
	PN6: 0,
	PN7: 0
} as const satisfies CodeCounts;

/** Counts codes; those missing in the list count 0. */
export function countCodes(codes: Iterable<PnCode>): CodeCounts {
	const counts: Record<PnCode, number> = { ...NO_CODES };
	for (const code of codes) counts[code] += 1;
	return counts;
}

function countOf(codes: CodeCounts, presence: Presence): number {
	return PN_CODES.filter((code) => CODE_FACTS[code].presence === presence).reduce(
		(sum, code) => sum + codes[code],
		0
	);
}

/** Whether a code is participation: PN1, 2, 3, 5 and 6, and PN4 where the council counts it. */
export function isParticipation(code: PnCode, { pn4Counts } = DEFAULTS): boolean {
	const { presence } = CODE_FACTS[code];
	if (presence === 'silent-in-the-room') return pn4Counts;
	return presence === 'in-the-room' || presence === 'views-only';
}

/** The participation figures from the counts of codes and of held meetings without one. */
export function participationOf(
	codes: CodeCounts,
	unrecorded: number,
	settings = DEFAULTS
): ParticipationFigures {
	const coded = PN_CODES.reduce((sum, code) => sum + codes[code], 0);
	const eligible = coded - codes.PN0;
	const participated = PN_CODES.filter((code) => isParticipation(code, settings)).reduce(
		(sum, code) => sum + codes[code],
		0
	);
	return {
		held: coded + unrecorded,
		codes,
		unrecorded,
		eligible,
		participated,
		percent: percent(participated, eligible),
		in_the_room: countOf(codes, 'in-the-room'),
		views_only: countOf(codes, 'views-only')
	};
}
