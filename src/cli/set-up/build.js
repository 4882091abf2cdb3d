import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.js';
import { must } from './run.js';

const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** Builds the portal, unless the build at hand came from just these sources. */
export async function build() {
	const mark = at('build', '.made-from');
	const now = fingerprint();
	if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
	await must('Building the portal', 'vite', ['build', '--logLevel', 'warn']);
	writeFileSync(mark, now);
}

/** What the sources are: names, sizes and times of change. */
function fingerprint() {
	const hash = createHash('sha256');
	const look = (/** @type {string} */ path) => {
		const found = statSync(path);
		if (found.isDirectory()) {
			for (const name of readdirSync(path).sort()) look(join(path, name));
		} else hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
	};
	for (const source of sources) look(at(source));
	return hash.digest('hex');
}
