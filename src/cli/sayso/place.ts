import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * The folder the user is in: their paths start there. npm goes to the project's folder first and tells
 * where it was called.
 */
export function userFolder(): string {
	const { npm_lifecycle_event, INIT_CWD } = process.env;
	return npm_lifecycle_event === 'sayso' && INIT_CWD ? INIT_CWD : process.cwd();
}

/** Goes to the project's folder, where the migrations are and from where `DATA_DIR` is meant. */
export function inProject(): void {
	process.chdir(project);
}
