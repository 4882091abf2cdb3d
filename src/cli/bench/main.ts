import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { at } from '../set-up/root.js';
import { readOptions } from './options.ts';
import { measure } from './parts.ts';
import { markdownOf } from './report/markdown.ts';
import type { Results } from './report/results.ts';

/** The kind of file system that is memory only (statfs(2)): a write there is never durable. */
const TMPFS = 0x01021994;

// Stopping us stops what we started, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));

try {
	const options = readOptions(process.argv.slice(2));
	const scratch = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
	const measured = await measure(options, scratch).finally(() =>
		rmSync(scratch, { recursive: true, force: true })
	);
	const results: Results = {
		at: new Date().toISOString(),
		node: process.version,
		cores: availableParallelism(),
		durable: statfsSync(tmpdir()).type !== TMPFS,
		...measured
	};
	mkdirSync(at('test-results'), { recursive: true });
	writeFileSync(at('test-results', 'bench.json'), JSON.stringify(results, null, '\t'));
	process.stdout.write(`${markdownOf(results)}\n`);
	// It measures and says so; whether a limit is missed is for the reader, so only not running fails.
	process.exit(0);
} catch (error) {
	process.stderr.write(`${inspect(error)}\n`);
	// Ends what is still running, too.
	process.exit(2);
}
