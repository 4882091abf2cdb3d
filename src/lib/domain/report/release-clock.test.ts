import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { HOUR, MINUTE } from '#lib/domain/calendar/london.ts';
import { parseInstant } from '#lib/domain/calendar/parse-instant.ts';
import { MEETING_KINDS, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { reportDueAt } from '#lib/domain/report/due-at.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { reportTiming } from '#lib/domain/report/in-time.ts';
import { howLate, releaseDueAt } from '#lib/domain/report/release-clock.ts';

const at = (text: string) => parseInstant(text) ?? Number.NaN;
const calendar = { holidays: ENGLAND_AND_WALES };
const LAST = ':59.999';

describe('releaseDueAt', () => {
	it.each<[string, DocumentKind, MeetingKind, string, string]>([
		['24 h', 'report', 'initial-conference', '2025-01-21T10:00', '2025-01-20T10:00'],
		['48 h', 'report', 'review-conference', '2025-01-21T10:00', '2025-01-19T10:00'],
		['24 h in spring', 'report', 'initial-conference', '2025-03-30T10:00', '2025-03-29T09:00'],
		['24 h in autumn', 'report', 'initial-conference', '2025-10-26T10:00', '2025-10-25T11:00'],
		['48 h in spring', 'report', 'review-conference', '2025-03-31T10:00', '2025-03-29T09:00'],
		['48 h in autumn', 'report', 'review-conference', '2025-10-27T10:00', '2025-10-25T11:00'],
		[
			'3 working days',
			'report',
			'looked-after-review',
			'2025-01-21T10:00',
			`2025-01-16T23:59${LAST}`
		],
		['over Easter', 'report', 'looked-after-review', '2025-04-23T12:00', `2025-04-16T23:59${LAST}`],
		[
			'over New Year',
			'report',
			'looked-after-review',
			'2025-01-03T09:00',
			`2024-12-30T23:59${LAST}`
		],
		[
			'5 working days after',
			'decision-sheet',
			'looked-after-review',
			'2025-01-21T10:00',
			`2025-01-28T23:59${LAST}`
		],
		[
			'20 working days after',
			'record',
			'looked-after-review',
			'2025-01-21T10:00',
			`2025-02-18T23:59${LAST}`
		]
	])('%s: a %s for a %s', (_, kind, meeting, start, due) => {
		const times = { kind: meeting, startsAt: at(start), endedAt: null };
		expect(releaseDueAt(kind, times, calendar)).toBe(at(due));
	});

	it('gives a decision sheet 24 real hours from the end of a conference', () => {
		const meeting = {
			kind: 'review-conference',
			startsAt: at('2025-03-29T10:00'),
			endedAt: at('2025-03-29T12:00')
		} as const;
		expect(releaseDueAt('decision-sheet', meeting, calendar)).toBe(at('2025-03-30T13:00'));
		expect(releaseDueAt('decision-sheet', { ...meeting, endedAt: null }, calendar)).toBeNull();
		expect(releaseDueAt('record', meeting, calendar)).toBeNull();
	});

	it.each(MEETING_KINDS)('has no clock without a day: %s', (kind) => {
		expect(releaseDueAt('report', { kind, startsAt: null, endedAt: null }, calendar)).toBeNull();
	});

	it.each(['report', 'decision-sheet', 'record'] as const)(
		'nor for a midway review: %s',
		(kind) => {
			const times = {
				kind: 'midway-review',
				startsAt: at('2025-01-21T10:00'),
				endedAt: null
			} as const;
			expect(releaseDueAt(kind, times, calendar)).toBeNull();
		}
	);

	it('is computed anew when the meeting is moved', () => {
		const due = (start: string) =>
			releaseDueAt(
				'report',
				{ kind: 'initial-conference', startsAt: at(start), endedAt: null },
				calendar
			);
		const released = at('2025-01-20T10:00');
		expect(howLate(released, due('2025-01-21T10:00')!)).toBeNull();
		expect(howLate(released, due('2025-01-21T09:00')!)).toEqual({ hours: 1, minutes: 0 });
		expect(howLate(released, due('2025-01-28T09:00')!)).toBeNull();
	});

	it('says late exactly when the figures do', () => {
		for (const kind of MEETING_KINDS) {
			for (const setting of [-3, 0, 2]) {
				const here = { ...calendar, settings: { 'review-report': setting } };
				const startsAt = at('2025-03-31T10:00');
				const due = releaseDueAt('report', { kind, startsAt, endedAt: null }, here);
				if (due === null) continue;
				const moments = [due - 1, due, due + 1, startsAt - 1, startsAt, startsAt + HOUR];
				for (const moment of moments) {
					const figures = reportTiming(moment, startsAt, reportDueAt(kind, startsAt, here)!);
					expect(howLate(moment, due) === null).toBe(figures.verdict === 'in-time');
				}
			}
		}
	});
});

describe('howLate', () => {
	it.each([
		[-HOUR, null],
		[0, null],
		[1, { hours: 0, minutes: 1 }],
		[MINUTE, { hours: 0, minutes: 1 }],
		[MINUTE + 1, { hours: 0, minutes: 2 }],
		[59 * MINUTE + 1, { hours: 1, minutes: 0 }],
		[HOUR, { hours: 1, minutes: 0 }],
		[30 * HOUR + 5 * MINUTE, { hours: 30, minutes: 5 }]
	])('%d ms after', (after, expected) => {
		const due = at('2025-01-20T10:00');
		expect(howLate(due + after, due)).toEqual(expected);
	});

	it('counts real hours over a change of clocks', () => {
		expect(howLate(at('2025-03-30T10:00'), at('2025-03-29T10:00'))).toEqual({
			hours: 23,
			minutes: 0
		});
		expect(howLate(at('2025-10-26T10:00'), at('2025-10-25T10:00'))).toEqual({
			hours: 25,
			minutes: 0
		});
	});
});
