import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Refused } from '../refused.ts';

/**
 * Writes a file that only its owner can read: all of it or, if anything goes wrong, nothing, and what
 * was there before stays.
 * @throws Refused where it can't be written.
 */
export function writeWhole(path: string, text: string): void {
	const part = `${path}.part`;
	try {
		writeFileSync(part, text, { mode: 0o600 });
		renameSync(part, path);
	} catch (error) {
		rmSync(part, { force: true });
		throw new Refused(`${path} can't be written: ${error instanceof Error ? error.message : ''}`);
	}
}
