import { londonDay, londonTime } from '#lib/domain/calendar/london.ts';
import { restoreBackup } from '#lib/server/backup/restore.ts';
import { commandLine } from '../actor.ts';
import { word, type Call } from '../command.ts';

/** Runs `sayso restore`; gives the exit status. */
export async function run(call: Call): Promise<number> {
	call.output.say('Reading and checking');
	const { env } = call;
	const path = call.pathOf(word(call, 0));
	const done = await restoreBackup(env, commandLine, path, Date.now());
	const made = `${londonDay(done.madeAt)} ${londonTime(done.madeAt)}`;
	call.output.result(`Restored to ${env.DATA_DIR} as it was on ${made}`);
	if (!done.hasKey) {
		call.output.say(
			`Put the encryption key back before the service starts: as ${env.DATA_DIR}/key or SAYSO_KEY. Its fingerprint is ${done.keyId}.`
		);
	}
	return 0;
}
