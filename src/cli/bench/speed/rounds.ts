import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../set-up/run.js';
import { startGenerator, type Ask } from './load/generator.ts';
import type { Outcome } from './load/job.ts';
import { rssMiB } from './machine/process.ts';
import { rawWrites, type RawWrites } from './peer/raw-writes.ts';
import { jobOf, plan, type Measure, type MeasureId, type Pace } from './plan.ts';
import type { Target, TargetName } from './target.ts';

type Targets = Readonly<Record<TargetName, Target>>;
type Memory = Readonly<Record<TargetName, number>>;

/** Everything measured, round by round. Memory in MiB. */
export interface Rounds {
	readonly outcomes: Readonly<Record<MeasureId, readonly Outcome[]>>;
	readonly raw: readonly RawWrites[];
	readonly idle: Memory;
	readonly loaded: Memory;
}

const SETTLED_MS = 2000;
/** Before its compilers have seen all of it, the portal takes twice as long: it levels after some 10 s. */
const WARM = { seconds: 10, requests: 4000 } as const;
const measures = Object.entries(plan) as [MeasureId, Measure][];

/**
 * Measures all targets in turn, again and again: whatever else the machine does meanwhile falls on
 * each of them alike.
 */
export async function runRounds(targets: Targets, pace: Pace, scratch: string): Promise<Rounds> {
	const { ask, stop } = startGenerator();
	try {
		const idle = await memoryOf(targets);
		say('Warming up');
		await round(ask, targets, { ...pace, ...WARM });
		const outcomes = Object.fromEntries(measures.map(([id]) => [id, [] as Outcome[]]));
		const raw: RawWrites[] = [];
		for (let n = 1; n <= pace.rounds; n += 1) {
			say(`Round ${n} of ${pace.rounds}`);
			for (const [id, outcome] of await round(ask, targets, pace)) outcomes[id]!.push(outcome);
			raw.push(rawWrites(scratch, Math.min(3, pace.seconds)));
		}
		const loaded = await memoryOf(targets);
		return { outcomes: outcomes as Record<MeasureId, Outcome[]>, raw, idle, loaded };
	} finally {
		stop();
	}
}

async function round(ask: Ask, targets: Targets, pace: Pace): Promise<[MeasureId, Outcome][]> {
	const done: [MeasureId, Outcome][] = [];
	for (const [id, measure] of measures) {
		done.push([id, await ask(jobOf(measure, targets[measure.target], pace))]);
	}
	return done;
}

/** Memory once nothing has been asked for a while. */
async function memoryOf(targets: Targets): Promise<Memory> {
	await pause(SETTLED_MS);
	const entries = Object.entries(targets).map(([name, { server }]) => [name, rssMiB(server.pid)]);
	return Object.fromEntries(entries) as Memory;
}
