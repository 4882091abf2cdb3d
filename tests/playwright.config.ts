import { defineConfig } from '@playwright/test';
import { chromiumQuiet } from '../src/cli/set-up/chromium-quiet.js';

const chromium = process.env.CHROMIUM;

/** Each worker runs the built portal itself, on its own copy of a made-up council: see e2e/stage.ts. */
export default defineConfig({
	testDir: '.',
	globalSetup: './e2e/before-all.ts',
	outputDir: '../test-results/playwright',
	reporter: [['line'], ['json', { outputFile: '../test-results/playwright.json' }]],
	workers: 2,
	fullyParallel: true,
	timeout: 60_000,
	use: {
		viewport: { width: 360, height: 740 },
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// No waiting for one page to fade into the next; e2e/teenager.spec.ts has it fade.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: { args: chromiumQuiet, ...(chromium ? { executablePath: chromium } : {}) }
	},
	// The pictures of `npm run screens` are no check.
	testMatch: process.env.PICTURES ? 'screens/pictures.ts' : '{e2e,no-js,screens}/**/*.spec.ts'
});
