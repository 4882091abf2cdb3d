import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyOf } from './key.ts';
import { Vault } from './vault.ts';

const older = keyOf(randomBytes(32));
const current = keyOf(randomBytes(32));
const words = 'I want to see my sister. ŵ ŷ اردو 🐋';

describe('the vault', () => {
	it('opens what it sealed, and shows nothing of it', () => {
		const vault = new Vault(current);
		const sealed = vault.seal('wish.text:a', words);
		expect(sealed.toString('latin1')).not.toContain('sister');
		expect(vault.open('wish.text:a', sealed)).toBe(words);
	});

	it('seals the same words differently each time', () => {
		const vault = new Vault(current);
		expect(vault.seal('wish.text:a', words).equals(vault.seal('wish.text:a', words))).toBe(false);
	});

	it.each([
		['another row', (v: Vault, s: Buffer) => v.open('wish.text:b', s)],
		['another column', (v: Vault, s: Buffer) => v.open('wish.who:a', s)],
		[
			'altered bytes',
			(v: Vault, s: Buffer) =>
				v.open('wish.text:a', Buffer.from([...s.subarray(0, 20), s[20]! ^ 1, ...s.subarray(21)]))
		],
		['cut short', (v: Vault, s: Buffer) => v.open('wish.text:a', s.subarray(0, 20))],
		['another key', (_: Vault, s: Buffer) => new Vault(older).open('wish.text:a', s)]
	])('refuses %s', (_, attempt) => {
		const vault = new Vault(current);
		const sealed = vault.seal('wish.text:a', words);
		expect(() => attempt(vault, sealed)).toThrow();
	});

	it('opens old texts after the key is changed', () => {
		const sealed = new Vault(older).seal('wish.text:a', words);
		expect(new Vault(current, older).open('wish.text:a', sealed)).toBe(words);
	});

	it('marks the same thing the same, and nothing else so, for each key', () => {
		const [mark] = new Vault(current).marks('a.b', 'x');
		expect(mark).toMatch(/^[A-Za-z0-9_-]{22}$/);
		expect(new Vault(current, older).marks('a.b', 'x')).toEqual([
			mark,
			...new Vault(older).marks('a.b', 'x')
		]);
		const others = [
			...new Vault(older).marks('a.b', 'x'),
			...new Vault(current).marks('a.b', 'y'),
			...new Vault(current).marks('a.c', 'x')
		];
		expect(others).not.toContain(mark);
	});
});
