// `npm test`: all the set-up, then every check. `npm run test:full` sweeps all pages, states and widths.
import { mkdirSync, rmSync } from 'node:fs';
import { install } from './install.js';
import { at } from './root.js';
import { run, say, toolEnv } from './run.js';
import { scratch } from './scratch.js';
import { playwrightCount, vitestCount } from './counts.js';

const full = process.argv.includes('--full');
const started = Date.now();

await install();
const { browser } = await import('./browser.js');
const chromium = await browser();
const { build } = await import('./build.js');

const env = {
	...toolEnv(),
	CHROMIUM: chromium,
	CI: process.env.CI ?? '',
	SWEEP: full ? 'full' : '',
	TMPDIR: scratch()
};
const results = at('test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** @type {{ what: string, passed: number, failed: number }[]} */
const counts = [];

/**
 * Runs one check; a check without a count of its own counts as one.
 * @param {string} what
 * @param {string} program
 * @param {readonly string[]} words
 * @param {() => { passed: number, failed: number }} [count]
 * @param {{ later?: boolean }} [shown]
 */
async function check(what, program, words, count, { later = false } = {}) {
	say(what);
	const began = Date.now();
	const status = await run(program, words, { env, later });
	say(`${what}: ${Math.round((Date.now() - began) / 1000)} s`);
	const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
	if (status !== 0 && counted.failed === 0) counted.failed = 1;
	counts.push({ what, ...counted });
}

/** The same for a check that others run beside: it shows what it says when it ends. */
const beside = (/** @type {string} */ what, /** @type {string[]} */ [program = '', ...words]) =>
	check(what, program, words, undefined, { later: true });

await run('svelte-kit', ['sync'], { env });
// Each of these keeps one core busy, and few machines have but one.
await Promise.all([
	beside('Types', ['svelte-check', '--threshold', 'warning', '--output', 'human']),
	beside('Lint', ['eslint', '-c', 'tests/eslint.config.js', '--max-warnings', '0', '.']).then(() =>
		beside('Formatting', ['prettier', '--check', '--log-level', 'warn', '.'])
	)
]);
await build();
await check('What is written and never used', 'knip', ['--config', 'tests/knip.json']);
await check(
	'Unit, integration, architecture and critical tests',
	'vitest',
	[
		'run',
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${at('test-results', 'vitest.json')}`
	],
	() => vitestCount(at('test-results', 'vitest.json'))
);
await check(
	full ? 'End to end: every page, band, state and width' : 'End to end',
	'playwright',
	['test', '-c', 'tests/playwright.config.ts'],
	() => playwrightCount(at('test-results', 'playwright.json'))
);

const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
say(`Took ${Math.round((Date.now() - started) / 1000)} s`);
for (const one of counts.filter((count) => count.failed > 0)) say(`Failed: ${one.what}`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
