import { basename, extname } from 'node:path';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, root, textOf } from './sources.ts';

const data = [
	/\/i18n\/.*\.json$/,
	/\.svg$/,
	/^src\/lib\/domain\/calendar\/bank-holidays\.ts$/,
	/^src\/lib\/instruments\/pictures\.ts$/,
	/-words?-list\.ts$/,
	/\/fonts\.css$/
];
const isSource = (file: string) =>
	/\.(ts|js|svelte)$/.test(file) && !data.some((one) => one.test(file));

/** How long files are, in lines. */
export function lengths(sizes: readonly number[]) {
	const sorted = [...sizes].sort((a, b) => a - b);
	return {
		median: sorted[Math.floor(sorted.length / 2)] ?? 0,
		within120: sorted.filter((size) => size < 120).length / Math.max(1, sorted.length),
		longest: sorted.at(-1) ?? 0
	};
}

/** Lines that are neither blank nor comment: a docstring is wanted and makes no room larger. */
export function linesOfCode(text: string): number {
	const bare = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '');
	return bare.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'))
		.length;
}

const forbiddenNames = /(^|[-./])(utils?|helpers?|common|misc|shared)([-./]|$)/i;

describe('rooms stay small and say what is in them', () => {
	const files = filesUnder('src');
	const sources = files.filter(isSource).map(textOf);
	const sizes = sources.map((text) => text.split('\n').length - 1);

	it('files: median under 40 lines, nine in ten under 120, none over 200', () => {
		const found = lengths(sizes);
		expect(lengths(sources.map(linesOfCode)).median).toBeLessThan(40);
		expect(found.within120).toBeGreaterThanOrEqual(0.9);
		expect(
			files.filter((file) => isSource(file) && textOf(file).split('\n').length - 1 > 200)
		).toEqual([]);
	});

	it('and a house with one long file is found out', () => {
		expect(lengths([10, 20, 30, 201]).longest).toBeGreaterThan(200);
		expect(lengths([50, 60, 70]).median).toBeGreaterThan(40);
		expect(linesOfCode('/** Said. */\nconst a = 1;\n\n// Why.\nconst b = 2;\n')).toBe(2);
		expect(lengths([10, 130, 130]).within120).toBeLessThan(0.9);
	});

	it('no room is called by what it is not', () => {
		expect(files.filter((file) => forbiddenNames.test(file))).toEqual([]);
		expect(
			['src/lib/utils.ts', 'src/lib/common/a.ts', 'src/date-helpers.ts'].filter((file) =>
				forbiddenNames.test(file)
			)
		).toHaveLength(3);
	});

	it('names are kebab-case, components PascalCase', () => {
		const wrong = files.filter((file) => {
			const name = basename(file, extname(file)).replace(/\.(test|d|server)$/, '');
			if (name.startsWith('+') || /\.(svg|json|html|css)$/.test(file)) return false;
			return file.endsWith('.svelte')
				? !/^[A-Z][A-Za-z0-9]*$/.test(name)
				: !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name);
		});
		expect(wrong).toEqual([]);
	});

	it('the top level holds what it should and nothing else', () => {
		const allowed = [
			'src',
			'static',
			'drizzle',
			'tests',
			'package.json',
			'package-lock.json',
			'tsconfig.json',
			'svelte.config.js',
			'vite.config.ts',
			'README.md',
			'LICENSE',
			'node_modules',
			'build',
			'data',
			'bench',
			'screenshots',
			'test-results'
		];
		expect(
			readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.includes(name))
		).toEqual([]);
	});
});
