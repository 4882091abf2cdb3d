import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../set-up/root.js';
import { say } from '../../set-up/run.js';
import type { Found } from '../limits.ts';
import { cpuMs } from '../speed/machine/process.ts';
import { writeExtract } from './extract.ts';

/** What one import took. */
export interface ImportLine {
	readonly what: string;
	readonly seconds: number;
	/** What it would take on a machine with nothing else to do. */
	readonly cpuSeconds: number;
	/** The most memory it had at once, MiB. */
	readonly rss: number;
}

const REVIEWS = 100_000;

/** Imports an extract of a hundred thousand reviews as the command does, and the same again. */
export async function measureImport(
	scratch: string
): Promise<{ lines: ImportLine[]; found: Found }> {
	const folder = join(scratch, 'extract');
	writeExtract(folder, REVIEWS);
	say('Importing a hundred thousand reviews');
	const first = await timed('100,000 reviews, all new', folder, join(scratch, 'imported'));
	const again = await timed('the same again, all known', folder, join(scratch, 'imported'));
	const found = {
		importSeconds: Math.min(first.seconds, first.cpuSeconds),
		importRss: Math.max(first.rss, again.rss)
	};
	return { lines: [first, again], found };
}

/**
 * Runs the command.
 * @throws Error where it does not end well.
 */
function timed(what: string, folder: string, dataDir: string): Promise<ImportLine> {
	const began = performance.now();
	const child = spawn(process.execPath, [at('src/cli/sayso/main.ts'), 'import', folder], {
		stdio: ['ignore', 'ignore', 'inherit'],
		cwd: at(),
		env: { PATH: process.env.PATH, DATA_DIR: dataDir, EMERGENCY_DUTY_NUMBER: '01632 960001' }
	});
	let [rss, cpu] = [0, 0];
	const watch = setInterval(() => {
		rss = Math.max(rss, peakOf(child.pid));
		cpu = Math.max(cpu, cpuOf(child.pid));
	}, 100);
	return new Promise((resolve, reject) => {
		child.on('exit', (status) => {
			clearInterval(watch);
			if (status !== 0) reject(new Error(`The import ended with status ${status}.`));
			else resolve({ what, seconds: (performance.now() - began) / 1000, cpuSeconds: cpu, rss });
		});
	});
}

/** The most memory a process has had so far, MiB; 0 when it has ended. */
function peakOf(pid = 0): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

/** CPU time a process has used so far, in seconds; 0 when it has ended. */
function cpuOf(pid = 0): number {
	try {
		return cpuMs(pid) / 1000;
	} catch {
		return 0;
	}
}
