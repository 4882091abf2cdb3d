import { londonDay, londonTime } from '#lib/domain/calendar/london.ts';
import { restoreBackup } from '#lib/server/backup/restore.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { word, type Command } from '../command.ts';

export const restore: Command = {
	name: 'restore',
	words: ['FILE'],
	options: {},
	usage: 'FILE',
	does: 'Restore a backup into an empty data folder',
	help: `
DATA_DIR has to be empty; the encryption key's file may be in it already, called “key”. BACKUP_KEY is
the one the backup was made with. Everybody has to sign in again afterwards.`,
	run: async (call) => {
		call.output.say('Reading and checking');
		const { env } = call;
		const path = call.pathOf(word(call, 0));
		const done = await restoreBackup(env, system(COMMAND_LINE), path, Date.now());
		const made = `${londonDay(done.madeAt)} ${londonTime(done.madeAt)}`;
		call.output.result(`Restored to ${env.DATA_DIR} as it was on ${made}`);
		if (!done.hasKey) {
			call.output.say(
				`Put the encryption key back before the service starts: as ${env.DATA_DIR}/key or SAYSO_KEY. Its fingerprint is ${done.keyId}.`
			);
		}
		return 0;
	}
};
