import type { Found } from '../limits.ts';
import type { Outcome } from './load/job.ts';
import { median } from '../quantile.ts';
import { plan, type MeasureId } from './plan.ts';
import type { Rounds } from './rounds.ts';

/** One measure over all rounds: the middle of each figure. */
export interface Line {
	readonly id: MeasureId;
	readonly perSecond: number;
	/** Against the smallest site's, the middle of the rounds' own ratios; null: nothing to compare with. */
	readonly timesSmallest: number | null;
	readonly p50: number;
	readonly p99: number;
	readonly cpuMs: number;
	readonly others: number;
	readonly errors: number;
}

/** A whole form counts as one, everything else by requests. */
const rateOf = (id: MeasureId, outcome: Outcome) =>
	plan[id].act === 'walk' ? outcome.walksPerSecond : outcome.all.perSecond;

/** A line for each measure. */
export function linesOf({ outcomes }: Rounds): Line[] {
	return (Object.keys(plan) as MeasureId[]).map((id) => {
		const all = outcomes[id];
		const own = (pick: (outcome: Outcome) => number) => median(all.map(pick));
		const peer = peerOf(id);
		return {
			id,
			perSecond: own((one) => rateOf(id, one)),
			timesSmallest: peer && ratio(outcomes, id, peer, rateOf),
			p50: own(({ all: { p50 } }) => p50),
			p99: own(({ all: { p99 } }) => p99),
			cpuMs: own(({ cpuMs }) => cpuMs),
			others: own(({ others }) => others),
			errors: all.reduce((sum, one) => sum + faultsIn(one), 0)
		};
	});
}

/** What the limits ask for. Where anything went wrong the rates say nothing, and none is given. */
export function foundIn(rounds: Rounds): Found {
	const { outcomes, idle, loaded } = rounds;
	const p99 = (_: MeasureId, one: Outcome) => one.all.p99;
	const cpu = (id: MeasureId) => median(outcomes[id].map(({ cpuMs }) => cpuMs));
	const faulty = Object.values(outcomes)
		.flat()
		.some((one) => faultsIn(one) > 0);
	if (faulty) return {};
	return {
		viewsRate: ratio(outcomes, 'portal.get', 'smallest.get', rateOf),
		viewsCpu: cpu('portal.get'),
		viewsP99: ratio(outcomes, 'portal.get', 'smallest.get', p99),
		saveRate: ratio(outcomes, 'portal.post', 'smallest.post', rateOf),
		saveP99: ratio(outcomes, 'portal.post', 'smallest.post', p99),
		walkCpu: cpu('portal.walk'),
		rssIdle: idle.portal / idle.smallest,
		rssLoaded: loaded.portal / loaded.smallest
	};
}

/** The middle of the ratios of each round: what slowed a round down slowed both. */
function ratio(
	outcomes: Rounds['outcomes'],
	one: MeasureId,
	other: MeasureId,
	pick: (id: MeasureId, outcome: Outcome) => number
): number {
	return median(outcomes[one].map((own, n) => pick(one, own) / pick(other, outcomes[other][n]!)));
}

function peerOf(id: MeasureId): MeasureId | null {
	const { target, act } = plan[id];
	return target === 'smallest' ? null : `smallest.${act}`;
}

function faultsIn({ errors }: Outcome): number {
	return Object.values(errors).reduce((sum, n) => sum + n, 0);
}
