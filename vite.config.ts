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

export default defineConfig(({ command }) => ({
	plugins: [islands(), sveltekit()],
	ssr: { noExternal: command === 'build' ? bundled : [] },
	build: {
		// Pictures stay files: the content security policy and the browser's cache like them better.
		assetsInlineLimit: 0
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/{integration,architecture,critical}/**/*.test.ts'],
		environment: 'node'
	}
}));
