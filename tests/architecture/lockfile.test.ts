import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Part {
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Parts = Readonly<Record<string, Part>>;

/**
 * The optional parts (another platform's binaries) that a package names and the lockfile leaves out.
 * `npm ci` refuses such a lockfile on every machine, and `npm install` writes one without a word where
 * its registry lacks a part.
 */
function missingParts(parts: Parts): string[] {
	return Object.entries(parts).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !parts[`${path}/node_modules/${name}`] && !parts[`node_modules/${name}`])
			.map((name) => `${path} wants ${name}`)
	);
}

describe('the lockfile', () => {
	it('names every part of every package', () => {
		const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
			packages: Parts;
		};
		expect(Object.keys(packages).length).toBeGreaterThan(100);
		expect(missingParts(packages)).toEqual([]);
	});

	it('would not pass with a part left out', () => {
		const lame = { 'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-mac': '1' } } };
		expect(missingParts({ ...lame, 'node_modules/a-linux': {} })).toEqual([
			'node_modules/a wants a-mac'
		]);
	});
});
