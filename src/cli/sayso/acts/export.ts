import { writeSsda903 } from '#lib/server/export/write.ts';
import { commandLine } from '../actor.ts';
import { needed, word, WrongUsage, type Call } from '../command.ts';
import { withService } from '../database.ts';
import { periodOf } from '../period.ts';

/** Runs `sayso export`; gives the exit status. */
export async function run(call: Call): Promise<number> {
	if (word(call, 0) !== 'ssda903') throw new WrongUsage('the one export there is is ssda903');
	const period = periodOf(call);
	const path = call.pathOf(needed(call, 'out'));
	const { rows, unrecorded } = await withService(call.env, (service) =>
		writeSsda903(service, commandLine, period, path)
	);
	call.output.result(`${rows} reviews written`);
	if (unrecorded > 0) {
		call.output.say(`${unrecorded} held reviews have no confirmed code and are not in the file.`);
	}
	return 0;
}
