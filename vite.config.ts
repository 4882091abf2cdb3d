import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
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

const pure = 'src/lib/{domain,instruments,policy,i18n,ui}/**/*.test.ts';

export default defineConfig(({ command }) => ({
	plugins: [islands(), sveltekit()],
	ssr: { noExternal: command === 'build' ? bundled : [] },
	build: {
		// Pictures stay files: the content security policy and the browser's cache like them better.
		assetsInlineLimit: 0
	},
	test: {
		environment: 'node',
		projects: [
			// What is pure leaves nothing behind, so its files share a worker and what it has loaded.
			{ extends: true, test: { name: 'pure', include: [pure], isolate: false } },
			{
				extends: true,
				test: {
					name: 'whole',
					include: ['src/**/*.test.ts', 'tests/{integration,architecture,critical}/**/*.test.ts'],
					exclude: [pure]
				}
			}
		]
	}
}));
