import { describe, expect, it } from 'vitest';
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
