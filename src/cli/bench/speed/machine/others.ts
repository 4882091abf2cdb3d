import { readFileSync } from 'node:fs';
import { cpuMs } from './process.ts';

/** CPU time of the whole machine so far, in milliseconds over all cores. */
export interface MachineTime {
	readonly busy: number;
	readonly all: number;
}

/** Fields of the first line of /proc/stat in which nothing runs: idle and waiting for a disk. */
const AT_REST = [3, 4];
/** Time of guests is counted again in the first two fields. */
const COUNTED = 8;

/** How much CPU time there has been on this machine, and how much of it was used. */
export function machineTime(): MachineTime {
	const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
	const ticks = line
		.trim()
		.split(/\s+/)
		.slice(1, COUNTED + 1)
		.map(Number);
	const all = ticks.reduce((sum, one) => sum + one, 0);
	const rest = AT_REST.reduce((sum, at) => sum + (ticks[at] ?? 0), 0);
	return { busy: (all - rest) * 10, all: all * 10 };
}

/**
 * Watches what others take of the machine while something of ours runs: gives a function that says,
 * once it is over, which share of all cores was used by neither of `pids`.
 */
export function watchOthers(pids: readonly number[]): () => number {
	const own = () => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
	const [before, ownBefore] = [machineTime(), own()];
	return () => {
		const now = machineTime();
		const others = now.busy - before.busy - (own() - ownBefore);
		return Math.max(0, others) / Math.max(1, now.all - before.all);
	};
}
