import type { Command } from '../command.ts';

export const backup: Command = {
	name: 'backup',
	words: ['FILE'],
	options: {},
	usage: 'FILE',
	does: 'Write an encrypted, verified backup, while the service runs',
	help: `
It holds the database and the uploaded files, encrypted to BACKUP_KEY, and is read back and compared
before it takes its name. The encryption key is never in it: keep that apart, and BACKUP_KEY too.`,
	run: async (call) => (await import('../acts/backup.ts')).run(call)
};
