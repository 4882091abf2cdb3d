import { building } from '$app/environment';
import { sweepFiles } from '../files/sweep.ts';
import { fillWays } from '../views/fill-ways.ts';
import { startWork } from '../work/work.ts';
import { runningService } from './running.ts';

/**
 * At start: settings checked, database migrated, files without a row put aside, scheduled work begun.
 * A wrong setting stops it with a sentence.
 */
export function start(): void {
	if (building) return;
	const service = runningService();
	sweepFiles(service);
	fillWays(service);
	startWork(service);
}
