import { describe, expect, it } from 'vitest';
import { isOurs } from './origin.ts';

describe('whose forms are taken', () => {
	it.each([
		['https://say.example.org', 'say.example.org', 'https://say.example.org', true],
		['http://say.example.org', 'say.example.org', 'https://say.example.org', false],
		['https://evil.example.org', 'say.example.org', 'https://say.example.org', false],
		// A forged Host does not help where ORIGIN is set.
		['https://evil.example.org', 'evil.example.org', 'https://say.example.org', false],
		['http://localhost:4173', 'say.example.org', 'https://say.example.org', false],
		['http://127.0.0.1:4173', '127.0.0.1:4173', 'http://localhost:4173', true],
		['http://127.0.0.1:9999', '127.0.0.1:4173', 'http://localhost:4173', false],
		['http://evil.example.org', 'localhost:4173', 'http://localhost:4173', false],
		['http://evil.example.org', 'evil.example.org', 'http://localhost:4173', false],
		['https://say.example.org', 'say.example.org', undefined, true],
		['https://evil.example.org', 'say.example.org', undefined, false],
		['null', 'say.example.org', undefined, false],
		['', '', undefined, false]
	])('%s at %s with ORIGIN %s: %s', (given, host, set, taken) =>
		expect(isOurs(given, host, set)).toBe(taken)
	);
});
