import { describe, expect, it } from 'vitest';
import {
	agreementOf,
	compareTellings,
	tellingOfAnswer,
	tellingOfLog,
	type Agreement,
	type Telling
} from '#lib/domain/statistics/three-tellings.ts';

describe('agreementOf', () => {
	it.each<[Telling, Telling, Telling, Agreement]>([
		['yes', 'yes', 'yes', 'agree'],
		['no', 'no', 'no', 'agree'],
		['yes', 'no', 'yes', 'disagree'],
		['yes', 'yes', 'no', 'disagree'],
		['no', 'yes', 'yes', 'disagree'],
		['yes', 'yes', null, 'agree'],
		['yes', null, 'no', 'disagree'],
		[null, 'no', 'no', 'agree'],
		['yes', null, null, 'alone'],
		[null, 'no', null, 'alone'],
		[null, null, null, 'alone']
	])('log %s, parent %s, chair %s: %s', (log, parent, chair, expected) => {
		expect(agreementOf({ log, parent, chair })).toBe(expected);
	});
});

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
});

describe('compareTellings', () => {
	it('counts each source and the agreement', () => {
		expect(
			compareTellings([
				{ log: 'yes', parent: 'no', chair: 'yes' },
				{ log: 'yes', parent: 'yes', chair: null },
				{ log: 'no', parent: null, chair: null }
			])
		).toEqual({
			log: { yes: 2, no: 1, untold: 0 },
			parent: { yes: 1, no: 1, untold: 1 },
			chair: { yes: 1, no: 0, untold: 2 },
			agreement: { agree: 1, disagree: 1, alone: 1 }
		});
	});

	it('counts nothing in nothing', () => {
		expect(compareTellings([]).agreement).toEqual({ agree: 0, disagree: 0, alone: 0 });
	});
});
