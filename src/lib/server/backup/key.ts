import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What a backup begins with: what it is, and the version of its form. */
export const MAGIC = Buffer.from('SAYSO-BACKUP-1\n');

const SALT = 16;
const CHECK = 32;
/** Bytes before the sealed pieces. */
export const HEADER_LENGTH = MAGIC.length + SALT + CHECK;

/** scrypt at 128 MiB and about half a second: a stolen backup is slow to guess at. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** The key a backup is sealed with, and the header that says so. */
export interface BackupKey {
	readonly key: Buffer;
	readonly header: Buffer;
}

/** A key for a new backup, made from `BACKUP_KEY` and fresh salt. */
export async function newBackupKey(passphrase: string): Promise<BackupKey> {
	const salt = randomBytes(SALT);
	const { key, check } = await derived(passphrase, salt);
	return { key, header: Buffer.concat([MAGIC, salt, check]) };
}

/** The key of a backup by its header; null where `BACKUP_KEY` is another than it was made with. */
export async function backupKeyOf(passphrase: string, header: Buffer): Promise<BackupKey | null> {
	const salt = header.subarray(MAGIC.length, MAGIC.length + SALT);
	const { key, check } = await derived(passphrase, salt);
	return timingSafeEqual(check, header.subarray(-CHECK)) ? { key, header } : null;
}

/** Whether a file begins like a backup. */
export function isBackupHeader(header: Buffer): boolean {
	return header.length === HEADER_LENGTH && header.subarray(0, MAGIC.length).equals(MAGIC);
}

function derived(passphrase: string, salt: Buffer): Promise<{ key: Buffer; check: Buffer }> {
	return new Promise((resolve, reject) => {
		scrypt(passphrase.normalize('NFKC'), salt, 64, COST, (error, both) => {
			if (error) return reject(error);
			// The second half proves the passphrase and opens nothing.
			const check = createHmac('sha256', both.subarray(32)).update(MAGIC).update(salt).digest();
			resolve({ key: both.subarray(0, 32), check });
		});
	});
}
