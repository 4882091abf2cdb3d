import { building } from '$app/environment';
import { startWork } from '../work/work.ts';
import { runningService } from './running.ts';

/** At start: settings checked, database migrated, scheduled work begun. A wrong setting stops it with a sentence. */
export function start(): void {
	if (building) return;
	startWork(runningService());
}
