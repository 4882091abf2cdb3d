import { describe, expect, it } from 'vitest';
import {
	agreementOf,
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
