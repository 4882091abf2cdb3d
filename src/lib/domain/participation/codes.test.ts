import { describe, expect, it } from 'vitest';
import {
	CODE_FACTS,
	hadViewsUnder,
	isPnCode,
	PN_CODES,
	type PnCode,
	type Presence
} from '#lib/domain/participation/codes.ts';

describe('participation codes', () => {
	it.each<[PnCode, Presence, boolean | null]>([
		['PN0', 'under-four', null],
		['PN1', 'in-the-room', true],
		['PN2', 'in-the-room', true],
		['PN3', 'in-the-room', true],
		['PN4', 'silent-in-the-room', false],
		['PN5', 'views-only', true],
		['PN6', 'views-only', true],
		['PN7', 'absent', false]
	])('%s: %s, views there %s', (code, presence, views) => {
		expect(CODE_FACTS[code].presence).toBe(presence);
		expect(hadViewsUnder(code)).toBe(views);
	});

	it('have each a meaning of their own', () => {
		expect(new Set(PN_CODES.map((code) => CODE_FACTS[code].means)).size).toBe(8);
	});

	it.each([
		['PN0', true],
		['PN7', true],
		['PN8', false],
		['pn1', false],
		['PN1 ', false],
		['', false]
	])('%j is one: %s', (text, expected) => {
		expect(isPnCode(text)).toBe(expected);
	});
});
