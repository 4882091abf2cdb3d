import {
	createReadStream,
	existsSync,
	mkdirSync,
	openSync,
	closeSync,
	readdirSync,
	readSync,
	rmSync
} from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import { openDb } from '../db/client.ts';
import { session } from '../db/schema/index.ts';
import type { Env } from '../env.ts';
import { Refused } from '../refused.ts';
import { loadKey } from '../vault/key.ts';
import { backupKeyOf, HEADER_LENGTH, isBackupHeader, type BackupKey } from './key.ts';
import { NO_BACKUP_KEY } from './make.ts';
import type { Manifest } from './pack.ts';
import { opened } from './seal.ts';
import { checkWhole } from './snapshot.ts';
import { unpack } from './unpack.ts';

/** The one thing that may be in a data folder before a restore: the encryption key, put back by hand. */
const KEY_FILE = 'key';

export interface Restored {
	readonly madeAt: number;
	/** Says which encryption key the restored texts need. */
	readonly keyId: string;
	/** Whether that key is at hand, in the environment or in the data folder. */
	readonly hasKey: boolean;
}

/**
 * Restores a backup into an empty data folder; if anything is wrong the folder is left empty. Sessions
 * are not restored: everybody signs in again. There is no service yet to ask the policy with, and
 * whoever runs this has the folder, the backup and its key anyway.
 * @throws Refused where the folder isn't empty, a key is missing or another, or the backup is damaged.
 */
export async function restoreBackup(
	env: Env,
	actor: Actor,
	path: string,
	now: number
): Promise<Restored> {
	const folder = env.DATA_DIR;
	if (!env.BACKUP_KEY) throw new Refused(NO_BACKUP_KEY);
	const there = existsSync(folder) ? readdirSync(folder).filter((name) => name !== KEY_FILE) : [];
	if (there.length > 0) {
		throw new Refused(
			`${folder} is not empty: a backup is restored only into an empty data folder.`
		);
	}
	const key = await keyOfFile(env.BACKUP_KEY, path);
	const hasKey = env.SAYSO_KEY !== undefined || existsSync(join(folder, KEY_FILE));
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	try {
		const body = createReadStream(path, { start: HEADER_LENGTH }) as AsyncIterable<Buffer>;
		const manifest = await unpack(opened(body, key), folder, (said) => {
			if (hasKey) checkKeyFits(env, said);
		});
		finish(folder, actor, now);
		return { ...manifest, hasKey };
	} catch (error) {
		for (const name of readdirSync(folder)) {
			if (name !== KEY_FILE) rmSync(join(folder, name), { recursive: true, force: true });
		}
		throw error;
	}
}

async function keyOfFile(passphrase: string, path: string): Promise<BackupKey> {
	const header = headerOf(path);
	if (!isBackupHeader(header)) throw new Refused(`${path} is not a backup made by sayso.`);
	const key = await backupKeyOf(passphrase, header);
	if (!key) throw new Refused('BACKUP_KEY is another than the one this backup was made with.');
	return key;
}

function headerOf(path: string): Buffer {
	if (!existsSync(path)) throw new Refused(`There is no file ${path}.`);
	const header = Buffer.alloc(HEADER_LENGTH);
	const file = openSync(path, 'r');
	try {
		return header.subarray(0, readSync(file, header));
	} finally {
		closeSync(file);
	}
}

/** Restoring beside another key would leave a service that can't read its own words. */
function checkKeyFits(env: Env, { keyId }: Manifest): void {
	if (loadKey(env.DATA_DIR, env.SAYSO_KEY).id.toString('hex') === keyId) return;
	throw new Refused(
		`The encryption key at hand is not the one this backup needs (its fingerprint is ${keyId}).`
	);
}

function finish(folder: string, actor: Actor, now: number): void {
	const db = openDb(folder);
	try {
		checkWhole(db.$client);
		db.transaction(
			(tx) => {
				tx.delete(session).run();
				record(tx, actor, now, { action: 'restore' });
			},
			{ behavior: 'immediate' }
		);
	} finally {
		db.$client.close();
	}
}
