import { describe, expect, it } from 'vitest';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import { isOpenedBefore } from '#lib/domain/report/in-time.ts';

const at = (text: string) => parseInstant(text) ?? Number.NaN;

describe('isOpenedBefore', () => {
	it.each([
		['2025-01-20T20:10', true],
		['2025-01-21T09:59:59', true],
		['2025-01-21T10:00', false],
		['2025-01-22T10:00', false],
		['', false]
	])('opened %j: %s', (opened, expected) => {
		const openedAt = opened ? at(opened) : null;
		expect(isOpenedBefore(openedAt, at('2025-01-21T10:00'))).toBe(expected);
	});
});
