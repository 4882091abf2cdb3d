import { join } from 'node:path';
import { addDays, addMonths } from '#lib/domain/calendar/day.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { publishChildren } from '#lib/domain/statistics/published/children.ts';
import { publishFigures } from '#lib/domain/statistics/published/figures.ts';
import { system as namedSystem } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService, type Service } from '#lib/server/service.ts';
import type { BrokenDownBy } from '#lib/server/statistics/breakdown.ts';
import { refreshFigures } from '#lib/server/statistics/kept/refresh.ts';
import { pageFigures } from '#lib/server/statistics/page.ts';
import { say } from '../../set-up/run.js';
import type { Found } from '../limits.ts';
import { quantile } from '../quantile.ts';
import { addRows, changeCode } from './rows.ts';

/** In milliseconds; CPU time is what it would take on a machine with nothing else to do. */
export interface FigureLine {
	readonly what: string;
	readonly p50: number;
	readonly p99: number;
	readonly cpuP99: number;
}

const TIMES = 200;
/** So many pages are looked at between two changes, and between two rounds of the work that follows them. */
const CHANGE_EVERY = 10;
const REFRESH_EVERY = 100;
const groups = ['month', 'band', 'team', 'lead'] as const satisfies readonly BrokenDownBy[];
const actor = namedSystem(COMMAND_LINE);

/** A year for each time: calendar years, reporting years, and years that begin within a month. */
function periodAt(n: number): Period {
	const first = (['2018-01-01', '2018-04-01', '2018-11-21'] as const)[n % 3]!;
	const from = addMonths(first, 12 * (n % 6));
	return { from, to: addDays(addMonths(from, 12), -1) };
}

/** Times the figures page of a year, told apart in every way, in a database with a million reviews. */
export function measureFigures(scratch: string): { lines: FigureLine[]; found: Found } {
	const service = openService(readEnv({ DATA_DIR: join(scratch, 'figures') }));
	say('Making up a million reviews');
	addRows(service);
	say('Counting them');
	refreshFigures(service);
	say('Timing the figures');
	const lines = timedPages(service);
	service.db.$client.close();
	const worst = lines.map(({ p99, cpuP99 }) => Math.min(p99, cpuP99));
	return { lines, found: { figuresP99: Math.max(...worst) } };
}

/** Loads the page in every grouping, with a code changed every now and then. */
export function timedPages(service: Service): FigureLine[] {
	// As on a server that has been running for a while.
	groups.forEach((by) => page(service, periodAt(0), by));
	return groups.map((by) =>
		timed(`A year by ${by}`, (n) => {
			if (n % CHANGE_EVERY === 0) changeCode(service, n);
			if (n % REFRESH_EVERY === 0) refreshFigures(service);
			return () => page(service, periodAt(n), by);
		})
	);
}

/** All that the page loads: the true figures, and those for paper. */
function page(service: Service, period: Period, by: BrokenDownBy): void {
	const asked = { period, by, whose: 'all' } as const;
	const { figures, children, settings, rounds } = pageFigures(service, actor, asked);
	const { participation } = publishFigures(figures, settings, rounds);
	publishChildren(children.looked_after_reviews, participation.looked_after_reviews);
	publishChildren(children.conferences, participation.conferences);
}

function timed(what: string, at: (n: number) => () => void): FigureLine {
	const wall: number[] = [];
	const cpu: number[] = [];
	for (let n = 0; n < TIMES; n += 1) {
		const act = at(n);
		const [began, used] = [performance.now(), process.threadCpuUsage()];
		act();
		wall.push(performance.now() - began);
		const { user, system } = process.threadCpuUsage(used);
		cpu.push((user + system) / 1000);
	}
	const share = (ms: number[], of: number) =>
		quantile(
			ms.sort((a, b) => a - b),
			of
		);
	return { what, p50: share(wall, 0.5), p99: share(wall, 0.99), cpuP99: share(cpu, 0.99) };
}
