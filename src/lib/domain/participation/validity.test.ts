import { describe, expect, it } from 'vitest';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { PN_CODES } from '#lib/domain/participation/codes.ts';
import { problemsOfCode, type CodeProblem } from '#lib/domain/participation/validity.ts';
import { birthday } from '#lib/domain/person/age.ts';

const today = '2025-06-30';

describe('problemsOfCode', () => {
	const births: DayISO[] = ['2021-01-21', '2020-02-29', '2021-03-01', '2020-12-31'];
	const around = births.flatMap((born) => {
		const fourth = birthday(born, 4);
		return PN_CODES.flatMap((code) => [
			[code, born, addDays(fourth, -1), code === 'PN0' ? [] : ['under-four-is-pn0']] as const,
			[code, born, fourth, code === 'PN0' ? ['pn0-is-under-four'] : []] as const,
			[code, born, addDays(fourth, 1), code === 'PN0' ? ['pn0-is-under-four'] : []] as const
		]);
	});

	it.each(around)('%s, born %s, on %s: %j', (code, dateOfBirth, day, problems) => {
		expect(problemsOfCode({ code, dateOfBirth, day }, today)).toEqual(problems);
	});

	it.each<[string, DayISO, CodeProblem[]]>([
		['', '2025-01-01', ['blank']],
		[' ', '2025-01-01', ['blank']],
		['PN8', '2025-01-01', ['no-such-code']],
		['pn1', '2025-01-01', ['no-such-code']],
		['PN1', '2025-06-30', []],
		['PN1', '2025-07-01', ['future-day']],
		['PN0', '2025-07-01', ['future-day', 'pn0-is-under-four']],
		['', '2025-07-01', ['future-day', 'blank']]
	])('%j on %s: %j', (code, day, problems) => {
		expect(problemsOfCode({ code, dateOfBirth: '2012-05-14', day }, today)).toEqual(problems);
	});
});
