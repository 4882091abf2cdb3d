import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOperators } from './path.ts';
import { parsePicture } from './xml.ts';

describe('a path of an SVG in PDF’s operators', () => {
	it.each([
		['M1 2L3 4Z', '1 2 m\n3 4 l\nh'],
		['m1 2 2 2', '1 2 m\n3 4 l'],
		['M0 0h5v6H1V2', '0 0 m\n5 0 l\n5 6 l\n1 6 l\n1 2 l'],
		['M0 0C1 2 3 4 5 6s4 4 5 5', '0 0 m\n1 2 3 4 5 6 c\n7 8 9 10 10 11 c'],
		['M0 0Q3 0 3 3t3 3', '0 0 m\n2 0 3 1 3 3 c\n3 5 4 6 6 6 c'],
		['M.5-.5l.5.5', '0.5 -0.5 m\n1 0 l'],
		['M1e1 0z', '10 0 m\nh'],
		['', ''],
		['nonsense', '']
	])('%j is %j', (d, expected) => expect(pathOperators(d)).toBe(expected));

	it('has arcs as curves that end where they should', () => {
		expect(pathOperators('M0 0a5 5 0 1 0 10 0a5 5 0 10-10 0z').split('\n').at(-2)).toMatch(
			/ 0 0 c$/
		);
		expect(pathOperators('M0 5a5 5 0 0110 0').split('\n').at(-1)).toMatch(/ 10 5 c$/);
		expect(pathOperators('M0 0a0 5 0 0 0 10 0')).toContain('10 0');
	});
});

it('every picture of ours is read, and uses only what can be printed', () => {
	const root = 'src/lib/ui/art';
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
	const printed = names.filter((name) => /^(pictures|8-11|4-7|12-15|16-plus)\/.*\.svg$/.test(name));
	expect(printed.length).toBeGreaterThan(200);
	const known = /^(path|circle|ellipse|rect|g|use|defs|mask|filter|feDropShadow|pattern|svg)$/;
	for (const name of printed) {
		const text = readFileSync(`${root}/${name}`, 'utf8');
		expect(() => parsePicture(text)).not.toThrow();
		const tags = [...text.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag);
		expect([name, tags.filter((tag) => !known.test(tag!))]).toEqual([name, []]);
	}
});
