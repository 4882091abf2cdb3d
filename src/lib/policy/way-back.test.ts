import { describe, expect, it } from 'vitest';
import { wayBack } from './way-back.ts';

const here = 'https://say.example.org';

describe('wayBack', () => {
	it.each<[string | null, string | null]>([
		['/me', '/me'],
		['/me/views/a1/3?check=', '/me/views/a1/3?check='],
		[`${here}/family`, '/family'],
		[`${here}/sign-in/card`, '/sign-in/card'],
		[`${here}/`, '/'],
		[null, null],
		['/fit', null],
		['//evil.example.org', null],
		['///evil.example.org', null],
		['/\\evil.example.org', null],
		['\\\\evil.example.org', null],
		['/..//evil.example.org', null],
		['https://evil.example.org/me', null],
		['https://say.example.org.evil.example.org/', null],
		['https://somebody@say.example.org/me', null],
		['http://say.example.org/me', null],
		['javascript:alert(1)', null],
		['data:text/html,x', null],
		['/me\r\nset-cookie: a=b', null],
		['/me \t', null],
		['/me\u0000', null],
		['/me/\u202e', null],
		[`/sign-in/card/${'A'.repeat(22)}`, null],
		[`${here}/sign-in/invitation/${'A'.repeat(22)}`, null],
		['/' + 'a'.repeat(600), null]
	])('%j leads to %j', (given, to) => expect(wayBack(given, here)).toBe(to));
});
