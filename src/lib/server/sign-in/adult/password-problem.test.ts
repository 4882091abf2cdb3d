import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-problem.ts';

describe('passwordProblem', () => {
	it.each<[string, string | null]>([
		['', 'too-short'],
		['elevensigns', 'too-short'],
		['twelve signs', null],
		['quiet marble harbour', null],
		['ŵŷâêîôûŵŷâêî', null],
		['x'.repeat(201), 'too-long'],
		['password1234', 'too-common'],
		['Password2026!', 'too-common'],
		['P@55w0rd!!!!', 'too-common'],
		['passwordpassword', 'too-common'],
		['qwertyuiop12', 'too-common'],
		['aaaaaaaaaaaa', 'too-common'],
		['123456789012', 'too-common'],
		['210987654321', 'too-common'],
		['abcdefghijkl', 'too-common'],
		['Liverpool2024', 'too-common'],
		['social worker 1', 'too-common'],
		['September2026', 'too-common'],
		['odalys.fenwick1', 'has-name'],
		['odalys likes tea', null]
	])('%j: %s', (password, problem) => {
		expect(passwordProblem(password, ['Odalys', 'Fenwick'])).toBe(problem);
	});
});
