import { randomBytes } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import { isId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';

type At = Pick<Service, 'env' | 'vault'>;

/** How the name of a whole file ends. */
export const END = '.sealed';

/** Seals bytes into the data folder: whole and on the disk, or not there at all. */
export function writeSealed({ env, vault }: At, id: string, bytes: Uint8Array): void {
	const path = pathOf(env.DATA_DIR, id);
	const part = `${path}.part`;
	const file = openSync(part, 'w', 0o600);
	try {
		writeAll(file, vault.sealBytes(`file.bytes:${id}`, bytes));
	} finally {
		closeSync(file);
	}
	renameSync(part, path);
	syncFolder(folderIn(env.DATA_DIR));
}

/** A file that is there and does not open: its disk or its seal is damaged. */
export class Unopenable extends Error {
	override readonly name = 'Unopenable';
}

/**
 * The bytes of a file opened again; null where it is not there.
 * @throws Unopenable where it is damaged.
 */
export function readSealed({ env, vault }: At, id: string): Buffer | null {
	const path = pathOf(env.DATA_DIR, id);
	try {
		return vault.openBytes(`file.bytes:${id}`, readFileSync(path));
	} catch (cause) {
		if (isMissing(cause)) return null;
		throw new Unopenable(`The file ${id} does not open.`, { cause });
	}
}

/** The same for what is made of many files: one that does not open is logged, and is null as well. */
export function readIfSound(at: At, id: string): Buffer | null {
	try {
		return readSealed(at, id);
	} catch (problem) {
		if (!(problem instanceof Unopenable)) throw problem;
		console.error(JSON.stringify({ file: id, cause: problem.message }));
		return null;
	}
}

/** Removes a file for good: what lay there is written over first. Not there already: done. */
export function removeSealed({ env }: Pick<Service, 'env'>, id: string): void {
	wipe(pathOf(env.DATA_DIR, id));
}

/** Writes over a file and removes it. A copy-on-write disk may keep the old blocks; they are sealed, and the row that named them is gone. */
export function wipe(path: string): void {
	try {
		const { size } = statSync(path);
		const file = openSync(path, 'r+');
		try {
			writeAll(file, randomBytes(size));
		} finally {
			closeSync(file);
		}
		rmSync(path);
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
}

function writeAll(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
	fsyncSync(file);
}

function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** Where the files of a data folder lie. */
export function folderIn(dataDir: string): string {
	const folder = join(dataDir, 'files', 'said');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return folder;
}

function pathOf(dataDir: string, id: string): string {
	if (!isId(id)) throw new Error('A file is named by an id and nothing else.');
	return join(folderIn(dataDir), id + END);
}

/** Whether a disk says that something is not there. */
export function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
