import { makeBackup } from '#lib/server/backup/make.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { word, type Command } from '../command.ts';
import { withService } from '../database.ts';

export const backup: Command = {
	name: 'backup',
	words: ['FILE'],
	options: {},
	usage: 'FILE',
	does: 'Write an encrypted, verified backup, while the service runs',
	help: `
It holds the database and the uploaded files, encrypted to BACKUP_KEY, and is read back and compared
before it takes its name. The encryption key is never in it: keep that apart, and BACKUP_KEY too.`,
	run: async (call) => {
		const path = call.pathOf(word(call, 0));
		call.output.say('Writing and verifying');
		const { bytes, files } = await withService(call.env, (service) =>
			makeBackup(service, system(COMMAND_LINE), path)
		);
		call.output.result(
			`${path}: the database and ${files} uploaded files in ${bytes} bytes, verified`
		);
		return 0;
	}
};
