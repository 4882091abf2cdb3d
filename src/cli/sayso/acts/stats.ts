import { figuresCsv } from '#lib/server/statistics/csv.ts';
import { figuresOf } from '#lib/server/statistics/figures.ts';
import { commandLine } from '../actor.ts';
import { WrongUsage, type Call } from '../command.ts';
import { withService } from '../database.ts';
import { periodOf } from '../period.ts';

const FORMATS = ['json', 'csv'];

/** Runs `sayso stats`; gives the exit status. */
export async function run(call: Call): Promise<number> {
	const period = periodOf(call);
	const format = formatOf(call);
	const figures = await withService(call.env, (service) =>
		figuresOf(service, commandLine, period, 'all')
	);
	const text = format === 'csv' ? figuresCsv(figures).trimEnd() : JSON.stringify(figures, null, 2);
	call.output.result(text);
	return 0;
}

function formatOf({ options }: Call): string {
	const format = String(options.format);
	if (!FORMATS.includes(format)) throw new WrongUsage('--format should be json or csv');
	return format;
}
