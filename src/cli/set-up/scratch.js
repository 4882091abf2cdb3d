import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENOUGH = 4 * 1024 ** 3;

/**
 * A folder for whatever the tests write, gone when they end: in memory where there is plenty of it,
 * for every change of a database waits until it is on the disk.
 */
export function scratch() {
	const folder = mkdtempSync(join(hasRoom('/dev/shm') ? '/dev/shm' : tmpdir(), 'sayso-tests-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** @param {string} place */
function hasRoom(place) {
	try {
		accessSync(place, constants.W_OK);
		const { bavail, bsize } = statfsSync(place);
		return bavail * bsize > ENOUGH;
	} catch {
		return false;
	}
}
