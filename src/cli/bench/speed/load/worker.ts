import { watchOthers } from '../machine/others.ts';
import { cpuMs } from '../machine/process.ts';
import { acts } from './acts.ts';
import { Connection } from './connection.ts';
import type { Job, Outcome } from './job.ts';
import { Tally } from './tally.ts';

// The load in a process of its own, so that the server's CPU time holds nothing of it.
process.on('message', (job: Job) => {
	work(job).then(
		(outcome) => process.send?.({ outcome }),
		(error: unknown) => process.send?.({ error: `${job.act} on ${job.port}: ${String(error)}` })
	);
});

async function work(job: Job): Promise<Outcome> {
	const tally = new Tally();
	const connections = Array.from({ length: job.connections }, () => new Connection(job));
	try {
		const rounds = await Promise.all(
			connections.map((at, place) =>
				Promise.all(
					job.visitors
						.filter((_, n) => n % job.connections === place)
						.map((visitor) => acts[job.act](at, visitor, job, tally))
				)
			)
		);
		return await timed(job, tally, rounds);
	} finally {
		for (const connection of connections) connection.close();
	}
}

async function timed(
	job: Job,
	tally: Tally,
	rounds: readonly (readonly ((turn: number) => Promise<void>)[])[]
): Promise<Outcome> {
	const othersSoFar = watchOthers([job.pid, process.pid]);
	const cpu = cpuMs(job.pid);
	const began = performance.now();
	const end = began + job.seconds * 1000;
	await Promise.all(
		rounds.map(async (doings) => {
			for (let n = 0; performance.now() < end || tally.count < job.requests; n += 1) {
				// Answers differ from turn to turn, and from one job to the next.
				await doings[n % doings.length]?.(turnsBefore + n);
			}
		})
	);
	turnsBefore += 1_000_000;
	const seconds = (performance.now() - began) / 1000;
	const { walks, ...result } = tally.result(seconds);
	const done = job.act === 'walk' ? walks : result.all.count;
	return { ...result, seconds, cpuMs: (cpuMs(job.pid) - cpu) / done, others: othersSoFar() };
}

let turnsBefore = 1;
