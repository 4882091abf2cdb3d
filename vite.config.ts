import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { islands } from './src/lib/ui/island/plugin.ts';

export default defineConfig({
	plugins: [islands(), sveltekit()],
	build: {
		// Pictures stay files: the content security policy and the browser's cache like them better.
		assetsInlineLimit: 0
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/{integration,architecture,critical}/**/*.test.ts'],
		environment: 'node'
	}
});
