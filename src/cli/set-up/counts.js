import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, from Vitest's JSON; no file is one failure.
 * @param {string} file
 */
export function vitestCount(file) {
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
		readFileSync(file, 'utf8')
	);
	return {
		passed: numPassedTests,
		failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)
	};
}

/**
 * The same from Playwright's JSON. A test that passed only when tried again has failed.
 * @param {string} file
 */
export function playwrightCount(file) {
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const { stats } = JSON.parse(readFileSync(file, 'utf8'));
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
