import type { Command } from '../command.ts';

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
	run: async (call) => (await import('../acts/init.ts')).run(call)
};
