import type { Command } from '../command.ts';
import { PERIOD_OPTIONS } from '../period.ts';

export const stats: Command = {
	name: 'stats',
	words: [],
	options: { ...PERIOD_OPTIONS, format: { type: 'string', default: 'json' } },
	usage: '--from YYYY-MM-DD --to YYYY-MM-DD [--format json|csv]',
	does: 'Print the staff figures of a period',
	help: `
Both days are in the period. The counts are true ones: before anything below 5 leaves the service it
has to be suppressed, as the pages do.

  --from, --to   the first and the last day
  --format       json (as it is without this), or csv: rows of path,value`,
	run: async (call) => (await import('../acts/stats.ts')).run(call)
};
