import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { WrongUsage, type Call, type Command } from '../command.ts';
import { withService } from '../database.ts';
import { PERIOD_OPTIONS, periodOf } from '../period.ts';

const FORMATS = ['json', 'csv'];

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
	run: async (call) => {
		const period = periodOf(call);
		const format = formatOf(call);
		const figures = await withService(call.env, (service) =>
			figuresOf(service, system(COMMAND_LINE), period, 'all')
		);
		const text =
			format === 'csv' ? figuresCsv(figures).trimEnd() : JSON.stringify(figures, null, 2);
		call.output.result(text);
		return 0;
	}
};

function formatOf({ options }: Call): string {
	const format = String(options.format);
	if (!FORMATS.includes(format)) throw new WrongUsage('--format should be json or csv');
	return format;
}
