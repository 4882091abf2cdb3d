import { makeBackup } from '#lib/server/backup/make.ts';
import { commandLine } from '../actor.ts';
import { word, type Call } from '../command.ts';
import { withService } from '../database.ts';

/** Runs `sayso backup`; gives the exit status. */
export async function run(call: Call): Promise<number> {
	const path = call.pathOf(word(call, 0));
	call.output.say('Writing and verifying');
	const { bytes, files } = await withService(call.env, (service) =>
		makeBackup(service, commandLine, path)
	);
	call.output.result(
		`${path}: the database and ${files} uploaded files in ${bytes} bytes, verified`
	);
	return 0;
}
