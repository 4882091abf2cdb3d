import { describe, expect, it } from 'vitest';
import { readCardCode, type CardCodeProblem } from '#lib/domain/sign-in/card-code.ts';

describe('readCardCode', () => {
	it.each([
		['3F7K9MPR2WXY', '3F7K9MPR2WXY'],
		['3F7K 9MPR 2WXY', '3F7K9MPR2WXY'],
		['3f7k-9mpr-2wxy', '3F7K9MPR2WXY'],
		['  3f7k – 9mpr — 2wxy  ', '3F7K9MPR2WXY'],
		['3f7k.9mpr.2wxy', '3F7K9MPR2WXY'],
		['3f7k\n9mpr\t2wxy', '3F7K9MPR2WXY'],
		['OoQqIiLlZzSs', '000011112255'],
		['BbUu00001111', '88VV00001111'],
		['3F7K9MPR2WXY', '3F7K9MPR2WXY']
	])('reads %j as %s', (typed, code) => {
		expect(readCardCode(typed)).toEqual({ code, problem: null });
	});

	it.each<[string, CardCodeProblem]>([
		['', 'empty'],
		[' - ', 'empty'],
		['3F7K 9MPR 2WX', 'too-short'],
		['3F7K 9MPR 2WXYY', 'too-long'],
		['3F7K 9MPR 2WXA', 'sign-not-on-a-card'],
		['3F7K 9MPR 2WXE', 'sign-not-on-a-card'],
		['3F7K 9MPR 2WX!', 'sign-not-on-a-card'],
		['3F7K 9MPR 2WX😀', 'sign-not-on-a-card']
	])('refuses %j: %s', (typed, problem) => {
		expect(readCardCode(typed)).toEqual({ code: null, problem });
	});
});
