import { inviteFirstAdministrator } from '#lib/server/begin/first-administrator.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import type { Command } from '../command.ts';
import { withService } from '../database.ts';

export const init: Command = {
	name: 'init',
	words: [],
	options: { name: { type: 'string', default: 'Administrator' } },
	usage: '[--name NAME]',
	does: 'Make the database and print the first administrator’s invitation',
	help: `
The database and its encryption key are made in DATA_DIR (./data without it). Keep a copy of the key
elsewhere: without it nothing that people wrote can be read again, and no backup holds it.
The invitation is a link that works once, for seven days. Called again before it was used, a new link
is printed and the older one ends.

  --name   what the administrator is called`,
	run: async ({ env, options, output }) => {
		const secret = await withService(
			env,
			(service) => inviteFirstAdministrator(service, system(COMMAND_LINE), String(options.name)),
			{ make: true }
		);
		const origin = (env.ORIGIN ?? `http://localhost:${env.PORT}`).replace(/\/$/, '');
		output.say('The first administrator makes their account here, within seven days:');
		output.result(`${origin}/sign-in/invitation/${secret}`);
		if (!env.ORIGIN) output.say('ORIGIN is not set, so the link leads to this machine.');
		return 0;
	}
};
