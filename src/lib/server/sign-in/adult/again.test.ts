import { describe, expect, it } from 'vitest';
import { wayBack } from './again.ts';

describe('the way back after proving it again', () => {
	const origin = 'https://sayso.example';
	it.each([
		['/staff/children/x/card', '/staff/children/x/card'],
		['https://sayso.example/staff/children/x', '/staff/children/x'],
		['https://sayso.example/staff?a=b#c', '/staff'],
		['https://elsewhere.example/staff', '/staff/home'],
		['//elsewhere.example/staff', '/staff/home'],
		['/\\elsewhere.example', '/staff/home'],
		['/sign-in/again', '/staff/home'],
		['/staffroom', '/staff/home'],
		['javascript:alert(1)', '/staff/home'],
		['/staff//elsewhere.example', '/staff/home'],
		['', '/staff/home'],
		[null, '/staff/home']
	])('%j: %s', (given, path) => {
		expect(wayBack(given, origin, '/staff/home')).toBe(path);
	});
});
