import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changed, changes, lettingGo } from './letting-go.ts';

const files = [...new Set(changes.map(({ file }) => file))];
const textOf = (file: string) => readFileSync(`node_modules${file}`, 'utf8');

test.each(files)('%s of the installed framework has every place that is changed', (file) => {
	const text = changed(`/anywhere/node_modules${file}`, textOf(file));
	expect(text).not.toBe(textOf(file));
	expect(text).not.toBeNull();
});

test.each(files)('a framework whose %s is another is not built', (file) => {
	expect(() => changed(`node_modules${file}`, 'export {}')).toThrow('see letting-go.ts');
	expect(() => changed(`node_modules${file}`, textOf(file).repeat(2))).toThrow('2 places');
});

test('all other files stay as they are', () => {
	expect(changed('/anywhere/src/lib/utils/url.js', 'export {}')).toBeNull();
});

test('a server without one of these files is not built', () => {
	const said: string[] = [];
	const end = lettingGo().buildEnd as (this: { error: (words: string) => void }) => void;
	end.call({ error: (words) => said.push(words) });
	expect(said).toEqual([expect.stringMatching(/^No part of the server: .*url\.js/)]);
});
