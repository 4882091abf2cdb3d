import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { run, say } from './run.js';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

/**
 * The path of a browser for the tests: one that is there, else Debian's package, else Playwright's
 * own download, which is given a minute.
 * @returns {Promise<string>}
 */
export async function browser() {
	const given = process.env.CHROMIUM;
	const found = [given, ...places, chromium.executablePath()].find(
		(path) => path && existsSync(path)
	);
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		say('Installing Debian’s chromium for the tests');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-q'], { env });
		await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
		if (existsSync(places[0] ?? '')) return places[0] ?? '';
	}
	say('Asking Playwright for a browser (a minute at most)');
	await run('playwright', ['install', 'chromium'], { limitMs: 60_000 });
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	process.stderr.write(
		'\nNo browser for the tests. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.\n'
	);
	process.exit(1);
}
