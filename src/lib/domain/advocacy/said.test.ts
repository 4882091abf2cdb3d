import { describe, expect, it } from 'vitest';
import { isBriefed, NOTHING_SAID, standingOf, stillMissing, type Said } from './said.ts';

const how = { gathered: ['talked'], onDay: '2026-03-09', basis: 'instructed' } as const;
const said = (given: Partial<Said>): Said => ({ ...NOTHING_SAID, ...given });

describe('what an advocate brings', () => {
	it.each([
		['nothing at all', said({}), 0, ['words', 'how']],
		['the child’s words alone', said({ own: 'I like it' }), 0, ['how']],
		['how, of nothing', said(how), 0, ['words']],
		['words and how', said({ ...how, own: 'I like it' }), 0, []],
		['an account and how', said({ ...how, account: 'She is calm' }), 0, []],
		['a drawing and how', said(how), 1, []],
		['no day', said({ ...how, own: 'x', onDay: null }), 0, ['how']],
		['no way', said({ ...how, own: 'x', gathered: [] }), 0, ['how']],
		['not whether instructed', said({ ...how, own: 'x', basis: null }), 0, ['how']]
	] as const)('of %s lacks what it lacks', (_, given, files, missing) => {
		expect(stillMissing(given, files)).toEqual(missing);
	});

	it.each([
		['the child said it', said({ own: 'x', basis: 'non-instructed' }), 0, true],
		['the child drew it', said({ basis: 'non-instructed' }), 1, true],
		['the child said what to say', said({ account: 'x', basis: 'instructed' }), 0, true],
		['it was seen, not said', said({ account: 'x', basis: 'non-instructed' }), 0, false]
	] as const)('is the child’s briefing where %s', (_, given, files, briefed) => {
		expect(isBriefed(given, files)).toBe(briefed);
	});

	it('is for the reviewer alone unless it is said otherwise', () => {
		expect([NOTHING_SAID.ownHears, NOTHING_SAID.accountHears]).toEqual(['only-iro', 'only-iro']);
	});

	it('says which of its pages is done', () => {
		const given = said({ ...how, account: 'x' });
		expect((['words', 'account', 'how', 'hear'] as const).map((t) => standingOf(given, t))).toEqual(
			['open', 'done', 'done', 'done']
		);
	});
});
