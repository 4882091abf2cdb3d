import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '#lib/server/import/extract.ts';
import { importExtract } from '#lib/server/import/import.ts';
import type { Env } from '#lib/server/env.ts';
import { commandLine } from '../actor.ts';
import { word, type Call } from '../command.ts';
import { hasDatabase, withService } from '../database.ts';
import { importLines } from '../import-lines.ts';

/** Runs `sayso import`; gives the exit status. */
export async function run(call: Call): Promise<number> {
	const dryRun = call.options['dry-run'] === true;
	const { say } = call.output;
	const folder = call.pathOf(word(call, 0));
	// Before there is a database: a mistyped folder must not leave an empty one behind.
	filesIn(folder);
	const act = (env: Env) =>
		withService(env, (service) => importExtract(service, commandLine, folder, { dryRun, say }), {
			make: true
		});
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
