import { describe, expect, it } from 'vitest';
import { publishTellings } from '#lib/domain/statistics/tellings-of-period.ts';
import {
	tellingOfAnswer,
	tellingOfChair,
	tellingOfLog
} from '#lib/domain/statistics/three-tellings.ts';

describe('what each source tells', () => {
	it.each([
		['in-time', 'yes'],
		['late', 'no'],
		['not-shared', 'no']
	] as const)('log %s: %s', (verdict, telling) => {
		expect(tellingOfLog(verdict)).toBe(telling);
	});

	it.each([
		['yes', 'yes'],
		['partly', 'no'],
		['no', 'no'],
		[null, null]
	] as const)('answer %s: %s', (answer, telling) => {
		expect(tellingOfAnswer(answer)).toBe(telling);
	});

	it.each([
		['yes', 'yes'],
		['partly', 'no'],
		['no', 'no'],
		['not-known', null],
		[null, null]
	] as const)('chair %s: %s', (note, telling) => {
		expect(tellingOfChair(note)).toBe(telling);
	});
});

describe('what parents told, as it leaves the service', () => {
	const none = { yes: 0, no: 0, untold: 0 };
	const some = { yes: 20, no: 20, untold: 20 };
	const parentsOf = (ticked: Record<'yes' | 'partly' | 'no' | 'blank', number>) => {
		const { yes, partly, no, blank } = ticked;
		const of = { conferences: 60, reports: 60, nameless: 0, asked: 60, named: 35 };
		const others = { yes, no: partly + no, untold: blank };
		const agreement = { agree: 9, disagree: 9 };
		const told = { log: some, parent: none, chair: some, others, ticked, agreement };
		return publishTellings({ ...of, ...told }).parent;
	};

	it.each([
		['as told', { yes: 6, partly: 5, no: 20, blank: 7 }, { yes: 6, no: 25, untold: 7 }],
		// The figures' file shows no 20 and left out 7 of 35: with no or partly 22, partly is 2.
		[
			'nothing where the figures hide an answer',
			{ yes: 6, partly: 2, no: 20, blank: 7 },
			{ yes: 'suppressed', no: 'suppressed', untold: 'suppressed' }
		]
	] as const)('%s', (_, ticked, shown) => {
		expect(parentsOf(ticked)).toEqual(shown);
	});
});
