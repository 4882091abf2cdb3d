import { PN_CODES, type PnCode } from '#lib/domain/participation/codes.ts';
import type { ParticipationFigures, RateSettings } from '#lib/domain/participation/rate.ts';
import { isParticipation } from '#lib/domain/participation/rate.ts';
import type { CountTable } from '#lib/domain/statistics/count-table.ts';
import { publishedPercent } from '#lib/domain/statistics/published-percent.ts';
import { hiddenCounts, type Published } from '#lib/domain/statistics/suppression.ts';

/** The participation figures as they may leave the service. */
export interface PublishedParticipation {
	readonly held: Published;
	readonly codes: Readonly<Record<PnCode, Published>>;
	readonly unrecorded: Published;
	readonly eligible: Published;
	readonly participated: Published;
	readonly percent: Published | null;
	readonly in_the_room: Published;
	readonly views_only: Published;
}

const IN_THE_ROOM = ['PN1', 'PN2', 'PN3'] as const satisfies readonly PnCode[];
const VIEWS_ONLY = ['PN5', 'PN6'] as const satisfies readonly PnCode[];

/** What has to be shown for the rate to be shown. */
const RATE = ['participated', 'eligible', 'without'] as const;

/**
 * Everything that adds up among the figures. Those who did not take part are no figure of their own,
 * but anyone can subtract: a small number of them is protected like the others. What the rate hangs
 * on is hidden last.
 */
export function participationTable(
	figures: ParticipationFigures,
	settings: RateSettings = { pn4Counts: false }
): CountTable {
	const { held, codes, unrecorded, eligible, participated, in_the_room, views_only } = figures;
	const left = PN_CODES.filter((code) => code !== 'PN0' && !isParticipation(code, settings));
	return {
		counts: {
			held,
			unrecorded,
			...codes,
			without: eligible - participated,
			in_the_room,
			views_only,
			participated,
			eligible
		},
		relations: [
			{ total: 'held', parts: ['unrecorded', 'PN0', 'eligible'] },
			{ total: 'eligible', parts: ['participated', 'without'] },
			{ total: 'without', parts: left },
			{
				total: 'participated',
				parts: ['in_the_room', 'views_only', ...(settings.pn4Counts ? ['PN4'] : [])]
			},
			{ total: 'in_the_room', parts: IN_THE_ROOM },
			{ total: 'views_only', parts: VIEWS_ONLY }
		],
		hideLast: RATE
	};
}

/** The participation figures with small counts suppressed, and what would give them away. */
export function publishParticipation(
	figures: ParticipationFigures,
	settings: RateSettings = { pn4Counts: false }
): PublishedParticipation {
	return shownParticipation(figures, hiddenCounts(participationTable(figures, settings)));
}

/** The participation figures without the hidden, named as in `participationTable`. */
export function shownParticipation(
	figures: ParticipationFigures,
	hidden: ReadonlySet<string>
): PublishedParticipation {
	const { held, unrecorded, eligible, participated, in_the_room, views_only } = figures;
	const of = (id: string, count: number): Published => (hidden.has(id) ? 'suppressed' : count);
	const codes = Object.fromEntries(PN_CODES.map((code) => [code, of(code, figures.codes[code])]));
	const rate = [of('participated', participated), of('eligible', eligible), of('without', 0)];
	return {
		held: of('held', held),
		codes: codes as Record<PnCode, Published>,
		unrecorded: of('unrecorded', unrecorded),
		eligible: of('eligible', eligible),
		participated: of('participated', participated),
		percent: publishedPercent(figures.percent, rate),
		in_the_room: of('in_the_room', in_the_room),
		views_only: of('views_only', views_only)
	};
}
