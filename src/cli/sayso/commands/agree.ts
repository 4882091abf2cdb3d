import type { Command } from '../command.ts';

export const agree: Command = {
	name: 'agree',
	words: [],
	options: { person: { type: 'string' }, refuse: { type: 'boolean', default: false } },
	usage: '[--person ID [--refuse]]',
	does: 'Be the second person for a new role or sign-in that an administrator asked for',
	help: `
Nobody gets a role that reads what children wrote, nor a new sign-in to an account there is, because one
person alone asked for it: another administrator or a manager agrees on the page “Waiting for a second
person”. Where there is no other yet, whoever runs the server does it here.

Without options it prints what waits, a line for each person: their id, their name, and what was asked.

  --person   agree to what was asked for this person, by the id printed
  --refuse   refuse it instead`,
	run: async (call) => (await import('../acts/agree.ts')).run(call)
};
