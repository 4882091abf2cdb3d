import { inviteFirstAdministrator } from '#lib/server/begin/first-administrator.ts';
import { commandLine } from '../actor.ts';
import { withService } from '../database.ts';
import type { Call } from '../command.ts';

/** Runs `sayso init`; gives the exit status. */
export async function run({ env, options, output }: Call): Promise<number> {
	const secret = await withService(
		env,
		(service) => inviteFirstAdministrator(service, commandLine, String(options.name)),
		{ make: true }
	);
	const origin = (env.ORIGIN ?? `http://localhost:${env.PORT}`).replace(/\/$/, '');
	output.say('The first administrator makes their account here, within seven days:');
	output.result(`${origin}/sign-in/invitation/${secret}`);
	if (!env.ORIGIN) output.say('ORIGIN is not set, so the link leads to this machine.');
	return 0;
}
