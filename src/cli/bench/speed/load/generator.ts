import { fork } from 'node:child_process';
import { once } from 'node:events';
import { at } from '../../../set-up/root.js';
import type { Job, Outcome } from './job.ts';

export type Ask = (job: Job) => Promise<Outcome>;

/** Starts the process that makes the load. One serves a whole run, warm from the first job on. */
export function startGenerator(): { readonly ask: Ask; readonly stop: () => void } {
	const child = fork(at('src/cli/bench/speed/load/worker.ts'));
	const end = () => child.kill();
	process.once('exit', end);
	const gone = once(child, 'exit').then(() => [{ error: 'The load ended without an answer.' }]);
	const ask: Ask = async (job) => {
		const answered = once(child, 'message');
		child.send(job);
		const [given] = (await Promise.race([answered, gone])) as [Given];
		if ('outcome' in given) return given.outcome;
		throw new Error(given.error);
	};
	return {
		ask,
		stop: () => {
			process.off('exit', end);
			end();
		}
	};
}

type Given = { readonly outcome: Outcome } | { readonly error: string };
