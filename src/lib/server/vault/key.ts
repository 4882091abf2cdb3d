import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Key {
	/** First four bytes of the key's SHA-256: says which key sealed a text, for rotation. */
	readonly id: Buffer;
	/** Held as Node's crypto takes it: bytes would be taken in anew for every text, four times its cost. */
	readonly secret: KeyObject;
}

/** The key of 32 bytes, with its id. */
export function keyOf(bytes: Buffer): Key {
	if (bytes.length !== 32) throw new Error('The encryption key must be 32 bytes.');
	const id = createHash('sha256').update(bytes).digest().subarray(0, 4);
	return { id, secret: createSecretKey(bytes) };
}

/**
 * The encryption key: from `SAYSO_KEY` (base64) or the file `key` of the data folder, which is made
 * with mode 600 on first start.
 */
export function loadKey(dataDir: string, given?: string): Key {
	if (given) return keyOf(Buffer.from(given, 'base64'));
	const file = join(dataDir, 'key');
	if (!existsSync(file)) {
		writeFileSync(file, randomBytes(32).toString('base64') + '\n', { mode: 0o600, flag: 'wx' });
	}
	chmodSync(file, 0o600);
	return keyOf(Buffer.from(readFileSync(file, 'utf8'), 'base64'));
}
