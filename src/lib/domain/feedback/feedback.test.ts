import { describe, expect, it } from 'vitest';
import { MEETING_KINDS } from '#lib/domain/meeting/kinds.ts';
import { isAskedAfter } from './asked.ts';
import { countedOn, lastDayToSay, maySay } from './window.ts';

describe('who is asked after what', () => {
	it.each([
		['parent', ['initial-conference', 'review-conference']],
		['carer', ['looked-after-review', 'initial-conference', 'review-conference']]
	] as const)('%s', (as, kinds) => {
		expect(MEETING_KINDS.filter((kind) => isAskedAfter(kind, as))).toEqual(kinds);
	});
});

describe('when it can be said', () => {
	it.each([
		['the day before', '2026-03-01', null, '2026-02-28', false],
		['the day itself', '2026-03-01', null, '2026-03-01', true],
		['the last day of eight weeks', '2026-03-01', null, '2026-04-26', true],
		['a day after those', '2026-03-01', null, '2026-04-27', false],
		['a fortnight after it came in', '2026-03-01', '2026-04-26', '2026-05-10', true],
		['a day after that', '2026-03-01', '2026-04-26', '2026-05-11', false],
		['said early, the fortnight is over first', '2026-03-01', '2026-03-01', '2026-03-16', false]
	] as const)('%s', (_, onDay, firstOn, today, may) => {
		expect(maySay(onDay, firstOn, today)).toBe(may);
	});

	it('tells the last day', () => {
		expect(lastDayToSay('2026-03-01', null)).toBe('2026-04-26');
		expect(lastDayToSay('2026-03-01', '2026-03-31')).toBe('2026-04-14');
	});
});

describe('the day it counts under', () => {
	it.each([
		['2026-03-17', true, '2026-03-17'],
		['2026-03-17', false, '2026-03-01'],
		['2026-03-01', false, '2026-03-01']
	] as const)('%s with a name %s: %s', (firstOn, named, on) => {
		expect(countedOn(firstOn, named)).toBe(on);
	});
});
