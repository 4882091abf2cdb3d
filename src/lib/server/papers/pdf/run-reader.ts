import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The longest that one file is worked on, in milliseconds. */
const MOST_TIME = 25_000;
/** The most memory, in bytes: a large report takes a third of it. */
const MOST_MEMORY = 900 * 1024 * 1024;
/** The most that is said about one file, in bytes. */
const MOST_SAID = 24 * 1024 * 1024;
const LOOK_EVERY = 40;
const PAGE = 4096;

const heap = ['--max-old-space-size=384', '--wasm-max-mem-pages=8192'];

/** What the process may do: read the program itself, and nothing else. */
function permissions(root: string): string[] {
	const named = ['src', 'node_modules', 'package.json'].map((one) => join(root, one));
	// Where one of them is a link, what it leads to.
	const readable = new Set([...named, ...named.map((one) => realpathSync(one))]);
	return ['--permission', ...[...readable].map((one) => `--allow-fs-read=${one}`)];
}

/**
 * Has a PDF read by a process of its own; what it says, or null where it failed, or took too long or too
 * much memory. Whatever a file brings about there, the portal goes on.
 */
export function runReader(bytes: Buffer, ...args: readonly string[]): Promise<Buffer | null> {
	const root = process.cwd();
	const file = join(realpathSync(join(root, 'src')), 'lib/server/papers/pdf/reader.ts');
	return new Promise((resolve) => {
		const child = spawn(
			process.execPath,
			[...heap, ...permissions(root), '--no-warnings', file, ...args],
			{ cwd: root, env: {}, stdio: ['pipe', 'pipe', 'ignore'] }
		);
		const said: Buffer[] = [];
		let size = 0;
		const stop = () => child.kill('SIGKILL');
		const timer = setTimeout(stop, MOST_TIME);
		const watch = setInterval(() => memoryOf(child.pid) > MOST_MEMORY && stop(), LOOK_EVERY);
		const end = (result: Buffer | null) => {
			clearTimeout(timer);
			clearInterval(watch);
			resolve(result);
		};
		child.stdout.on('data', (part: Buffer) => {
			size += part.length;
			if (size > MOST_SAID) stop();
			else said.push(part);
		});
		// It may end before it has read everything.
		child.stdin.on('error', () => null);
		child.on('error', () => end(null));
		child.on('close', (code) => end(code === 0 && size <= MOST_SAID ? Buffer.concat(said) : null));
		child.stdin.end(bytes);
	});
}

/** How much memory a process holds, in bytes; 0 where it is gone. */
function memoryOf(pid: number | undefined): number {
	try {
		const pages = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1];
		return Number(pages) * PAGE;
	} catch {
		return 0;
	}
}
