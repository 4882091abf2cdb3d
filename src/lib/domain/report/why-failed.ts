import { exampleFacts } from '#lib/domain/report/example-facts.ts';
import { checksOf } from '#lib/domain/report/release-checks.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';

/** For tests: every reason for which the example release fails once it is changed, by check. */
export function whyFailed(change: Partial<ReleaseFacts>): string[] {
	return checksOf({ ...exampleFacts, ...change }).flatMap(({ id, answer }) =>
		answer.outcome === 'failed' ? answer.reasons.map(({ why }) => `${id}: ${why}`) : []
	);
}
