import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a command left behind. */
export interface Ran {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** A folder for one test, gone when it ends. */
export function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'sayso-command-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Runs the command line as a program of its own, without a terminal; a variable set to '' is not set. */
export function run(
	dataDir: string,
	args: readonly string[],
	given: { env?: Record<string, string>; cwd?: string } = {}
): Promise<Ran> {
	const main = join(process.cwd(), 'src/cli/sayso/main.ts');
	const child = spawn(process.execPath, [main, ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		cwd: given.cwd,
		env: {
			PATH: process.env.PATH,
			DATA_DIR: dataDir,
			EMERGENCY_DUTY_NUMBER: '01632 960001',
			BACKUP_KEY: 'a key for tests alone',
			...given.env
		}
	});
	let [out, err] = ['', ''];
	child.stdout.on('data', (text) => (out += text));
	child.stderr.on('data', (text) => (err += text));
	return new Promise((resolve) => {
		child.on('close', (status) => resolve({ status, out, err }));
	});
}
