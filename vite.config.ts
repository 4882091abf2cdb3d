import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { lettingGo } from './src/adapter/letting-go.ts';
import { islands } from './src/lib/ui/island/plugin.ts';

/**
 * Bundled, and so cut down to what is used: left outside, Drizzle alone takes 130 MiB of memory by
 * being loaded, file by file. What holds native code, or is loaded only when wanted, stays outside.
 */
const bundled = [
	'croner',
	'd3-scale',
	'd3-shape',
	'drizzle-orm',
	'i18next',
	'otpauth',
	'uqr',
	'zod'
];

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
	readFileSync('package.json', 'utf8')
);
/** What runs from node_modules; all else the server needs is bundled, the framework too. */
const outside = Object.keys(dependencies).filter((name) => !bundled.includes(name));

/** What asks a running portal tens of thousands of times. */
const long = [
	'tests/critical/secrets/secrets.test.ts',
	'tests/critical/access/{matrix,sameness,methods}.test.ts'
];

export default defineConfig(({ command }) => ({
	plugins: [islands(), lettingGo(), sveltekit()],
	ssr: command === 'build' ? { noExternal: true, external: outside } : {},
	environments: {
		// The server keeps the text of what it runs in memory: it needs no comments there.
		ssr: { build: { rolldownOptions: { output: { comments: false } } } }
	},
	build: {
		// Pictures stay files: the content security policy and the browser's cache like them better.
		assetsInlineLimit: 0
	},
	test: {
		environment: 'node',
		// Files share a worker and what it has loaded, which takes three times as long as the tests do.
		// Nothing is mocked by module, and every test has a database of its own.
		isolate: false,
		// Else one fewer than the machine has, and of two one would stand idle.
		maxWorkers: availableParallelism(),
		// Nothing is judged by the clock: a busy machine may take its time.
		testTimeout: 30_000,
		projects: [
			// The longest first (projects go by name), so that no worker is left with one of them at the end.
			{ extends: true, test: { name: 'long', include: long } },
			{
				extends: true,
				test: {
					name: 'short',
					include: ['src/**/*.test.ts', 'tests/{integration,architecture,critical}/**/*.test.ts'],
					exclude: long
				}
			}
		]
	}
}));
