import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

describe('the check “on-time”', () => {
	it.each<[string, Partial<ReleaseFacts>, ReleaseReasonId]>([
		[
			'late without a reason',
			{ now: londonInstant('2025-01-20', '10:00') + 1 },
			'late-without-reason'
		],
		[
			'late with an empty reason',
			{ now: londonInstant('2025-01-20', '10:00') + 1, lateReason: '  ' },
			'late-without-reason'
		]
	])('fails alone for %s', (_, change, why) => {
		expect(whyFailed(change)).toEqual([`on-time: ${why}`]);
	});
});
