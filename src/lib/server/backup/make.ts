import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import { Refused } from '../refused.ts';
import type { Service } from '../service.ts';
import { loadKey } from '../vault/key.ts';
import { HEADER_LENGTH, newBackupKey, type BackupKey } from './key.ts';
import { packed, uploadedFiles, type PackedFile } from './pack.ts';
import { opened, sealed } from './seal.ts';
import { withSnapshot } from './snapshot.ts';

/** What must be set before anything is backed up or restored. */
export const NO_BACKUP_KEY =
	'Set BACKUP_KEY first: at least 16 characters, kept apart from the backups.';

export interface BackupMade {
	readonly bytes: number;
	/** Uploaded files beside the database. */
	readonly files: number;
}

/**
 * Writes an encrypted backup of the database and the uploaded files, while the service runs, then reads
 * it back and compares. Only then does it take the place of a file of that name. The encryption key is
 * never in it.
 * @throws Refused without `BACKUP_KEY` or where the file can't be written; Error where what was written
 * is not what was read.
 */
export async function makeBackup(
	service: Service,
	actor: Actor,
	path: string
): Promise<BackupMade> {
	permit(service, actor, 'backup.make');
	const { env } = service;
	if (!env.BACKUP_KEY) throw new Refused(NO_BACKUP_KEY);
	const key = await newBackupKey(env.BACKUP_KEY);
	const part = `${path}.part`;
	try {
		const made = await withSnapshot(service, async (database) => {
			const files = [{ name: 'sayso.db', path: database }, ...uploadedFiles(env.DATA_DIR)];
			await writeVerified(service, key, files, part);
			return { bytes: statSync(part).size, files: files.length - 1 };
		});
		renameSync(part, path);
		record(service.db, actor, service.now(), { action: 'backup', detail: { ...made } });
		return made;
	} catch (error) {
		rmSync(part, { force: true });
		throw isFileFault(error) ? new Refused(`${path} can't be written: ${error.message}`) : error;
	}
}

/** Writes the files sealed, then reads them back: every byte that went in has to come out again. */
async function writeVerified(
	{ env, now }: Service,
	key: BackupKey,
	files: readonly PackedFile[],
	part: string
): Promise<void> {
	const keyId = loadKey(env.DATA_DIR, env.SAYSO_KEY).id.toString('hex');
	const went = createHash('sha256');
	const out = createWriteStream(part, { mode: 0o600, flush: true });
	out.write(key.header);
	const bytes = watched(packed({ madeAt: now(), keyId }, files), went);
	await pipeline(sealed(bytes, key), out);

	const came = createHash('sha256');
	const body = createReadStream(part, { start: HEADER_LENGTH }) as AsyncIterable<Buffer>;
	for await (const piece of opened(body, key)) came.update(piece);
	if (!went.digest().equals(came.digest())) {
		throw new Error('The backup could not be verified: what was written is not what was read.');
	}
}

async function* watched(bytes: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
	for await (const piece of bytes) {
		hash.update(piece);
		yield piece;
	}
}

function isFileFault(error: unknown): error is Error {
	return error instanceof Error && 'syscall' in error;
}
