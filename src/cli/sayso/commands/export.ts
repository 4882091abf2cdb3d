import type { Command } from '../command.ts';
import { PERIOD_OPTIONS } from '../period.ts';

export const exportCommand: Command = {
	name: 'export',
	words: ['ssda903'],
	options: { ...PERIOD_OPTIONS, out: { type: 'string' } },
	usage: 'ssda903 --from YYYY-MM-DD --to YYYY-MM-DD --out FILE',
	does: 'Write the SSDA903 reviews file of a period',
	help: `
CHILD,DOB,REVIEW,REVIEW_CODE with dates as dd/mm/yyyy: held looked-after reviews with a confirmed
code, without short-break reviews and those after the eighteenth birthday.

  --from, --to   the first and the last day, both in it
  --out          the file to write; one that is there is replaced`,
	run: async (call) => (await import('../acts/export.ts')).run(call)
};
