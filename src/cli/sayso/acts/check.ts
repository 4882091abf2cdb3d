import { checkService } from '#lib/server/check/check.ts';
import { commandLine } from '../actor.ts';
import { withService } from '../database.ts';
import type { Call } from '../command.ts';

/** Runs `sayso check`; gives the exit status. */
export async function run({ env, output }: Call): Promise<number> {
	const isWell = await withService(env, (service) =>
		checkService(service, commandLine, ({ about, ok, sentence }) => {
			output.result(`${ok ? 'ok' : 'not well'}  ${about}: ${sentence}`);
		})
	);
	return isWell ? 0 : 1;
}
