import { describe, expect, it } from 'vitest';
import type { ClockId } from '#lib/domain/meeting/clocks.ts';
import { CLOCKS } from '#lib/domain/meeting/clocks.ts';
import { amountOf } from '#lib/domain/meeting/due.ts';

describe('amountOf', () => {
	it('lets no setting change what the law says', () => {
		const all = Object.fromEntries(Object.keys(CLOCKS).map((id) => [id, 99]));
		const changed = (Object.keys(CLOCKS) as ClockId[]).filter((id) => amountOf(id, all) === 99);
		expect(changed.sort()).toEqual([
			'first-midway',
			'later-midway',
			'later-review-conference-target',
			'review-report'
		]);
	});
});
