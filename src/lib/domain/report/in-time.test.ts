import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { reportDueAt } from '#lib/domain/report/due-at.ts';
import { reportTiming, type ReportVerdict } from '#lib/domain/report/in-time.ts';

const at = (text: string) => parseInstant(text) ?? Number.NaN;

function timing(kind: MeetingKind, released: string, start: string, setting?: number) {
	const startsAt = at(start);
	const settings = setting === undefined ? {} : { 'review-report': setting };
	const due = reportDueAt(kind, startsAt, { holidays: ENGLAND_AND_WALES, settings });
	return reportTiming(released ? at(released) : null, startsAt, due ?? Number.NaN);
}

const ICPC = 'initial-conference';

const RCPC = 'review-conference';

const LAC = 'looked-after-review';

describe('reportTiming', () => {
	it.each<[string, MeetingKind, string, string, ReportVerdict, number | null]>([
		['24.5 h', ICPC, '2025-01-20T09:30', '2025-01-21T10:00', 'in-time', 24.5],
		['exactly 24 h', ICPC, '2025-01-20T10:00', '2025-01-21T10:00', 'in-time', 24],
		['a second less', ICPC, '2025-01-20T10:00:01', '2025-01-21T10:00', 'late', 24 - 1 / 3600],
		['18 h', ICPC, '2025-01-20T16:00', '2025-01-21T10:00', 'late', 18],
		['98 h', RCPC, '2025-04-11T12:00', '2025-04-15T14:00', 'in-time', 98],
		['exactly 48 h', RCPC, '2025-04-13T14:00', '2025-04-15T14:00', 'in-time', 48],
		['47 h', RCPC, '2025-04-13T15:00', '2025-04-15T14:00', 'late', 47],
		['24 h is too late for a review', RCPC, '2025-04-14T14:00', '2025-04-15T14:00', 'late', 24],
		['at the start', ICPC, '2025-01-21T10:00', '2025-01-21T10:00', 'late', 0],
		['after the start', ICPC, '2025-01-21T11:00', '2025-01-21T10:00', 'late', -1],
		['never', RCPC, '', '2025-04-15T14:00', 'not-shared', null],
		['same time a day before, spring', ICPC, '2025-03-29T10:00', '2025-03-30T10:00', 'late', 23],
		['an hour earlier, spring', ICPC, '2025-03-29T09:00', '2025-03-30T10:00', 'in-time', 24],
		['two days before, spring', RCPC, '2025-03-29T10:00', '2025-03-31T10:00', 'late', 47],
		['an hour earlier, spring', RCPC, '2025-03-29T09:00', '2025-03-31T10:00', 'in-time', 48],
		['same time, autumn', ICPC, '2025-10-25T10:00', '2025-10-26T10:00', 'in-time', 25],
		['an hour later, autumn', ICPC, '2025-10-25T11:00', '2025-10-26T10:00', 'in-time', 24],
		['a minute more, autumn', ICPC, '2025-10-25T11:01', '2025-10-26T10:00', 'late', 24 - 1 / 60],
		['two days, autumn', RCPC, '2025-10-25T11:00', '2025-10-27T10:00', 'in-time', 48],
		['given with an offset', ICPC, '2025-07-20T11:00+02:00', '2025-07-21T10:00', 'in-time', 24],
		['three working days', LAC, '2025-01-16T23:59', '2025-01-21T10:00', 'in-time', 106 + 1 / 60],
		['two working days', LAC, '2025-01-17T00:00', '2025-01-21T10:00', 'late', 106],
		['over Easter', LAC, '2025-04-16T12:00', '2025-04-23T12:00', 'in-time', 168],
		['not over Easter', LAC, '2025-04-17T00:00', '2025-04-23T00:00', 'late', 144],
		['short break', 'short-break-review', '2025-01-17T00:00', '2025-01-21T10:00', 'late', 106]
	])('%s: %s', (_, kind, released, start, verdict, hours) => {
		const result = timing(kind, released, start);
		expect(result.verdict).toBe(verdict);
		if (hours === null) expect(result.hoursAhead).toBeNull();
		else expect(result.hoursAhead).toBeCloseTo(hours, 6);
	});

	it.each([
		[-1, 'in-time'],
		[-3, 'late'],
		[0, 'in-time']
	])('before a review by a setting of %d working days', (setting, verdict) => {
		expect(timing(LAC, '2025-01-20T09:00', '2025-01-21T10:00', setting).verdict).toBe(verdict);
	});

	it.each([
		['2025-01-21T09:59:59', false, 'late'],
		['2025-01-21T10:00', true, 'late'],
		['2025-01-21T12:00', true, 'late']
	])('released %s: after the start %s', (released, afterStart, verdict) => {
		expect(timing(ICPC, released, '2025-01-21T10:00')).toMatchObject({ afterStart, verdict });
		// Even where the papers may come on the day itself.
		expect(timing(LAC, released, '2025-01-21T10:00', 0).verdict).toBe(
			afterStart ? 'late' : 'in-time'
		);
	});
});
