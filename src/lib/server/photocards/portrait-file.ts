import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from '#lib/server/db/id.ts';
import type { Service } from '#lib/server/service.ts';

/** Where a child's browser asks for an uploaded portrait; the photocard's row holds this path. */
const PATH = '/me/portrait/';

export function portraitPath(fileId: string): string {
	return PATH + fileId;
}

/** The file a portrait's path points to; null for a drawn one and for none. */
export function fileIdIn(portrait: string | null): string | null {
	const id = portrait?.startsWith(PATH) ? portrait.slice(PATH.length) : null;
	return id !== null && isId(id) ? id : null;
}

/** Seals a picture into the data folder; whole or not at all. */
export function writePortrait({ env, vault }: Service, fileId: string, picture: Buffer): void {
	const path = pathOf(env.DATA_DIR, fileId);
	const sealed = vault.seal(`photocard.portrait:${fileId}`, picture.toString('base64'));
	writeFileSync(`${path}.part`, sealed, { mode: 0o600 });
	renameSync(`${path}.part`, path);
}

/** A picture opened again; null where there is no such file. */
export function readPortrait({ env, vault }: Service, fileId: string): Buffer | null {
	try {
		const sealed = readFileSync(pathOf(env.DATA_DIR, fileId));
		return Buffer.from(vault.open(`photocard.portrait:${fileId}`, sealed), 'base64');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

export function deletePortrait({ env }: Service, fileId: string): void {
	rmSync(pathOf(env.DATA_DIR, fileId), { force: true });
}

function pathOf(dataDir: string, fileId: string): string {
	if (!isId(fileId)) throw new Error('A file is named by an id and nothing else.');
	const folder = join(dataDir, 'files');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return join(folder, `${fileId}.sealed`);
}
