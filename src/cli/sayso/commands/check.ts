import { checkService } from '#lib/server/check/check.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import type { Command } from '../command.ts';
import { withService } from '../database.ts';

export const check: Command = {
	name: 'check',
	words: [],
	options: {},
	usage: '',
	does: 'Look at everything the service rests on, and say how it stands',
	help: `
Settings, database, encryption key, figures, clock, bank holidays and the channel for alerts: a line for
each, beginning with “ok” or “not well”. The exit status is 1 if anything is not well.`,
	run: async ({ env, output }) => {
		const isWell = await withService(env, (service) =>
			checkService(service, system(COMMAND_LINE), ({ about, ok, sentence }) => {
				output.result(`${ok ? 'ok' : 'not well'}  ${about}: ${sentence}`);
			})
		);
		return isWell ? 0 : 1;
	}
};
