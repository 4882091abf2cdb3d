import { writeSsda903 } from '#lib/server/export/write.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { needed, word, WrongUsage, type Command } from '../command.ts';
import { withService } from '../database.ts';
import { PERIOD_OPTIONS, periodOf } from '../period.ts';

export const exportCommand: Command = {
	name: 'export',
	words: ['ssda903'],
	options: { ...PERIOD_OPTIONS, out: { type: 'string' } },
	usage: 'ssda903 --from YYYY-MM-DD --to YYYY-MM-DD --out FILE',
	does: 'Write the SSDA903 reviews file of a period',
	help: `
CHILD,DOB,REVIEW,REVIEW_CODE with dates as dd/mm/yyyy: held looked-after reviews with a confirmed
code, without short-break reviews and those after the eighteenth birthday.

  --from, --to   the first and the last day, both in it
  --out          the file to write; one that is there is replaced`,
	run: async (call) => {
		if (word(call, 0) !== 'ssda903') throw new WrongUsage('the one export there is is ssda903');
		const period = periodOf(call);
		const path = call.pathOf(needed(call, 'out'));
		const { rows, unrecorded } = await withService(call.env, (service) =>
			writeSsda903(service, system(COMMAND_LINE), period, path)
		);
		call.output.result(`${rows} reviews written`);
		if (unrecorded > 0) {
			call.output.say(`${unrecorded} held reviews have no confirmed code and are not in the file.`);
		}
		return 0;
	}
};
