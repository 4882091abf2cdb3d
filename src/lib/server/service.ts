import { openDb, type Db } from './db/client.ts';
import { readEnv, type Env } from './env.ts';
import { loadKey } from './vault/key.ts';
import { Vault } from './vault/vault.ts';

/** What every query and command works with. */
export interface Service {
	readonly env: Env;
	readonly db: Db;
	readonly vault: Vault;
	/** Now, epoch milliseconds. Tests set it. */
	readonly now: () => number;
}

/** Opens the service of an environment: settings checked, database migrated, key at hand. */
export function openService(env: Env = readEnv(), now: () => number = Date.now): Service {
	const db = openDb(env.DATA_DIR);
	const vault = new Vault(loadKey(env.DATA_DIR, env.SAYSO_KEY));
	return { env, db, vault, now };
}
