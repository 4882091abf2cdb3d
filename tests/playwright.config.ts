import { defineConfig } from '@playwright/test';

const port = 4179;
const at = `http://localhost:${port}`;

// Chromium makes connections of its own at start; on a closed network each would be waited for.
const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export default defineConfig({
	testDir: '.',
	testMatch: ['e2e/**/*.spec.ts', 'no-js/**/*.spec.ts'],
	outputDir: '../test-results/playwright',
	reporter: [['line'], ['json', { outputFile: '../test-results/playwright.json' }]],
	workers: 2,
	timeout: 60_000,
	use: {
		baseURL: at,
		viewport: { width: 360, height: 740 },
		launchOptions: {
			args: quiet,
			...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {})
		}
	},
	webServer: {
		command: 'node src/cli/demo/main.ts --reset && node build/index.js',
		cwd: '..',
		url: `${at}/health`,
		timeout: 60_000,
		env: { PORT: String(port), ORIGIN: at, DATA_DIR: 'test-results/demo-data' }
	}
});
