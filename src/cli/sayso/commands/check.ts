import type { Command } from '../command.ts';

export const check: Command = {
	name: 'check',
	words: [],
	options: {},
	usage: '',
	does: 'Look at everything the service rests on, and say how it stands',
	help: `
Settings, database, encryption key, figures, clock, bank holidays and the channel for alerts: a line for
each, beginning with “ok” or “not well”. The exit status is 1 if anything is not well.`,
	run: async (call) => (await import('../acts/check.ts')).run(call)
};
