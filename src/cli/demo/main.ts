import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { demoAccounts } from '#lib/server/demo/accounts.ts';
import { makeDemo } from '#lib/server/demo/make.ts';
import { dbFile } from '#lib/server/db/client.ts';
import { readEnv } from '#lib/server/env.ts';
import { openService } from '#lib/server/service.ts';
import { isDemo } from '#lib/server/settings/demo.ts';

const { values } = parseArgs({ options: { reset: { type: 'boolean' } } });

/** Makes the demo's database where there is none; refuses to touch one that is not a demo's. */
function prepare(): void {
	const env = readEnv();
	const there = existsSync(dbFile(env.DATA_DIR));
	const service = openService(env);
	if (there && !isDemo(service)) {
		throw new Error(
			`${env.DATA_DIR} holds a database that is not the demo's. Set DATA_DIR to another folder.`
		);
	}
	service.db.$client.close();
	if (there && !values.reset) return;
	remove(env.DATA_DIR);
	process.stderr.write('▸ Making a made-up council\n');
	const fresh = openService(env);
	try {
		makeDemo(fresh);
	} catch (trouble) {
		// Half a council would be taken for a whole one at the next start.
		remove(env.DATA_DIR);
		throw trouble;
	} finally {
		fresh.db.$client.close();
	}
}

function remove(dataDir: string): void {
	for (const end of ['', '-wal', '-shm']) rmSync(dbFile(dataDir) + end, { force: true });
}

try {
	prepare();
	process.stdout.write(
		`\nSaySo is starting at ${process.env.ORIGIN ?? `http://localhost:${readEnv().PORT}`}\n` +
			'Everything in it is made up. Its front page signs you in with one click as:\n' +
			Object.keys(demoAccounts)
				.map((account) => `  ${account}\n`)
				.join('')
	);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}
