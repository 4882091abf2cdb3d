import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '#lib/server/import/extract.ts';
import { importExtract } from '#lib/server/import/import.ts';
import { FILE_NAMES } from '#lib/server/import/files/names.ts';
import type { Env } from '#lib/server/env.ts';
import { system } from '#lib/policy/actor.ts';
import { COMMAND_LINE } from '#lib/policy/can.ts';
import { word, type Command } from '../command.ts';
import { hasDatabase, withService } from '../database.ts';
import { importLines } from '../import-lines.ts';

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
	run: async (call) => {
		const dryRun = call.options['dry-run'] === true;
		const { say } = call.output;
		const folder = call.pathOf(word(call, 0));
		// Before there is a database: a mistyped folder must not leave an empty one behind.
		filesIn(folder);
		const act = (env: Env) =>
			withService(
				env,
				(service) => importExtract(service, system(COMMAND_LINE), folder, { dryRun, say }),
				{ make: true }
			);
		const report = await (dryRun ? rehearsal(call.env, act) : act(call.env));
		for (const line of importLines(report)) call.output.result(line);
		say(
			report.refused > 0
				? 'Nothing was applied: the rows above have to be mended first.'
				: dryRun
					? 'This was a dry run: nothing was applied.'
					: 'Done.'
		);
		return report.refused > 0 ? 1 : 0;
	}
};

/** A dry run leaves nothing behind, not even an empty database where there was none. */
async function rehearsal<T>(env: Env, act: (env: Env) => Promise<T>): Promise<T> {
	if (hasDatabase(env)) return act(env);
	const folder = mkdtempSync(join(tmpdir(), 'sayso-dry-run-'));
	try {
		return await act({ ...env, DATA_DIR: folder });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
