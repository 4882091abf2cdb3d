import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { at, root } from './root.js';

/**
 * Says what is being done, on standard error.
 * @param {string} what
 */
export function say(what) {
	process.stderr.write(`\n▸ ${what}\n`);
}

/** The environment of what we start: the pinned Node and the project's tools come first. */
export function toolEnv() {
	return {
		...process.env,
		PATH: at('node_modules', '.bin') + delimiter + (process.env.PATH ?? '')
	};
}

/**
 * Runs a program with its output shown, or `later`: all of it at its end, where something else runs
 * beside it. Gives its exit status. Stopping us stops it.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ env?: NodeJS.ProcessEnv, limitMs?: number, later?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, words, { env = toolEnv(), limitMs, later = false } = {}) {
	return new Promise((resolve) => {
		const stdio = later ? 'pipe' : 'inherit';
		const child = spawn(program, words, { cwd: root, env, stdio, timeout: limitMs });
		/** @type {Buffer[]} */
		const said = [];
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
		}
		const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
		process.once('SIGINT', pass).once('SIGTERM', pass);
		child.once('error', (error) => {
			process.stderr.write(`${program}: ${error.message}\n`);
			resolve(127);
		});
		child.once('close', (code) => {
			process.off('SIGINT', pass).off('SIGTERM', pass);
			process.stderr.write(Buffer.concat(said));
			resolve(code ?? 1);
		});
	});
}

/**
 * Runs a step that has to work, or ends here with what to do.
 * @param {string} what
 * @param {string} program
 * @param {readonly string[]} words
 */
export async function must(what, program, words) {
	say(what);
	const status = await run(program, words);
	if (status === 0) return;
	process.stderr.write(`\n${what}: this did not work (${program} ended with ${status}).\n`);
	process.exit(1);
}
