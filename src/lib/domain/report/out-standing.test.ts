import { expect, it } from 'vitest';
import { outStanding } from '#lib/domain/report/out-standing.ts';

it.each([
	['on the last moment', 10, 10, 99, 'in-time'],
	['a moment later', 10, 11, 99, 'late'],
	['not yet, on the last moment', 10, null, 10, 'not-due'],
	['not at all', 10, null, 11, 'not-shared'],
	['out, without a clock', null, 11, 11, 'in-time'],
	['not out, without a clock', null, null, 11, 'not-due']
] as const)('what went out %s', (_, dueAt, releasedAt, now, is) => {
	expect(outStanding(dueAt, releasedAt, now)).toBe(is);
});
