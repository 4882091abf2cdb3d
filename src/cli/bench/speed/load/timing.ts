import { quantile } from '../../quantile.ts';
import type { Timing } from './job.ts';

/** What is said of so many answers in so many seconds. */
export function timingOf(ms: readonly number[], seconds: number): Timing {
	const sorted = [...ms].sort((a, b) => a - b);
	return {
		count: sorted.length,
		perSecond: sorted.length / seconds,
		p50: quantile(sorted, 0.5),
		p99: quantile(sorted, 0.99),
		max: sorted.at(-1) ?? 0
	};
}
