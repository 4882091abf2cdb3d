import { readFileSync } from 'node:fs';

/** Linux counts CPU time for readers of /proc in hundredths of a second (USER_HZ). */
const TICK_MS = 10;

/**
 * CPU time a process has used so far, user and system, of all its threads, in milliseconds.
 * What others do on the machine hardly moves it, which the clock on the wall can't say.
 */
export function cpuMs(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	// The second field is the program's name in brackets and may hold spaces.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Memory of a process that is in RAM now, in MiB. */
export function rssMiB(pid: number): number {
	const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(line?.[1] ?? 0) / 1024;
}
