import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	countsInFigures,
	impliedStatus,
	MEETING_STATUSES,
	nextStatuses,
	type MeetingStatus
} from '#lib/domain/meeting/status.ts';

describe('nextStatuses', () => {
	it.each<[MeetingStatus, MeetingStatus[]]>([
		['planned', ['held', 'cancelled', 'rearranged', 'adjourned']],
		['adjourned', ['planned', 'held', 'cancelled', 'rearranged']],
		['held', ['planned']],
		['cancelled', ['planned']],
		['rearranged', []]
	])('from %s: %j', (from, to) => {
		expect(nextStatuses(from)).toEqual(to);
	});
});

describe('countsInFigures', () => {
	it('is so for held meetings alone', () => {
		expect(MEETING_STATUSES.filter(countsInFigures)).toEqual(['held']);
	});
});

describe('impliedStatus on 21 January', () => {
	it.each<[DayISO, boolean, MeetingStatus]>([
		['2025-01-20', false, 'held'],
		['2025-01-21', false, 'planned'],
		['2025-01-22', false, 'planned'],
		['2025-01-20', true, 'cancelled'],
		['2025-01-22', true, 'cancelled']
	])('day %s, cancelled %s: %s', (day, cancelled, status) => {
		expect(impliedStatus(day, cancelled, '2025-01-21')).toBe(status);
	});
});
