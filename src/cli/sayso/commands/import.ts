import { FILE_NAMES } from '#lib/server/import/files/names.ts';
import type { Command } from '../command.ts';

export const importCommand: Command = {
	name: 'import',
	words: ['DIR'],
	options: { 'dry-run': { type: 'boolean', default: false } },
	usage: 'DIR [--dry-run]',
	does: 'Take in the extract in a folder: all of it, or nothing if any row is refused',
	help: `
DIR holds any of these files (CSV, UTF-8, columns in any order):
  ${FILE_NAMES.join('\n  ')}

Importing the same files again changes nothing. Rows that are missing delete nothing.
For each file it prints how many rows were added, changed, unchanged and refused, and for each
refused row the line, the column and the reason; then nothing is applied and the exit status is 1.
A participation code confirmed in the portal stays; where the extract says otherwise it is listed.

  --dry-run   print the same, and apply nothing`,
	run: async (call) => (await import('../acts/import.ts')).run(call)
};
