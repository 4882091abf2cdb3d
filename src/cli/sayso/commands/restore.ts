import type { Command } from '../command.ts';

export const restore: Command = {
	name: 'restore',
	words: ['FILE'],
	options: {},
	usage: 'FILE',
	does: 'Restore a backup into an empty data folder',
	help: `
DATA_DIR has to be empty; the encryption key's file may be in it already, called “key”. BACKUP_KEY is
the one the backup was made with. Everybody has to sign in again afterwards.`,
	run: async (call) => (await import('../acts/restore.ts')).run(call)
};
