import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import { reportDueAt } from '#lib/domain/report/due-at.ts';

const at = (text: string) => parseInstant(text) ?? Number.NaN;

describe('reportDueAt', () => {
	it('is null for a midway review', () => {
		const calendar = { holidays: ENGLAND_AND_WALES };
		expect(reportDueAt('midway-review', at('2025-01-21T10:00'), calendar)).toBeNull();
	});
});
