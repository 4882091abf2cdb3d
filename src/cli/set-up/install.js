import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { at } from './root.js';
import { must } from './run.js';

/**
 * Installs the dependencies the lockfile names, Node 24 among them, unless they are there already.
 * Any Node and npm can run this.
 */
export async function install() {
	const wanted = createHash('sha256')
		.update(readFileSync(at('package-lock.json')))
		.digest('hex');
	const mark = at('node_modules', '.installed');
	const there = existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
	if (there) return;
	await must('Installing what the portal needs (a minute or two, once)', 'npm', [
		'ci',
		'--no-audit',
		'--no-fund'
	]);
	if (!existsSync(at('node_modules', '.bin', 'node'))) {
		process.stderr.write('This needs Linux on x64 or arm64: the pinned Node 24 did not come.\n');
		process.exit(1);
	}
	writeFileSync(mark, wanted);
}
