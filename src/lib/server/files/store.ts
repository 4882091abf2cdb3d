import { randomBytes } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
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

const END = '.sealed';

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

/** The bytes of a file opened again; null where it is not there. */
export function readSealed({ env, vault }: At, id: string): Buffer | null {
	try {
		return vault.openBytes(`file.bytes:${id}`, readFileSync(pathOf(env.DATA_DIR, id)));
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** Removes a file for good: what lay there is written over first. Not there already: done. */
export function removeSealed({ env }: Pick<Service, 'env'>, id: string): void {
	wipe(pathOf(env.DATA_DIR, id));
}

/** Removes every file but those of these ids, and whatever was left half written; gives how many. */
export function keepOnly({ env }: Pick<Service, 'env'>, ids: ReadonlySet<string>): number {
	const folder = folderIn(env.DATA_DIR);
	const unknown = readdirSync(folder).filter(
		(name) => !(name.endsWith(END) && ids.has(name.slice(0, -END.length)))
	);
	for (const name of unknown) wipe(join(folder, name));
	return unknown.length;
}

/** A copy-on-write disk may keep the old blocks; they are sealed, and the row that named them is gone. */
function wipe(path: string): void {
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

function folderIn(dataDir: string): string {
	const folder = join(dataDir, 'files', 'said');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return folder;
}

function pathOf(dataDir: string, id: string): string {
	if (!isId(id)) throw new Error('A file is named by an id and nothing else.');
	return join(folderIn(dataDir), id + END);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
