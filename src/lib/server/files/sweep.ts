import { existsSync, mkdirSync, readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { advocateFile, file, paperPdf } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { END, folderIn, isMissing, wipe } from './store.ts';

/** Younger than this a file may be on its way: its row is written after it, by another server even. */
const ON_ITS_WAY = 60 * 60_000;
/** So long what no row names is kept aside: an older database may have been put in place by mistake. */
const KEPT_ASIDE = 7 * 24 * 60 * 60_000;

/** What a sweep did, in files. */
export interface Swept {
	/** No row names them: they wait where no backup takes them. */
	readonly aside: number;
	/** Were aside, and a row names them again. */
	readonly back: number;
	/** Were aside for a week, and are gone for good. */
	readonly gone: number;
}

/**
 * Puts aside what no row names: a file whose row was never written, or is gone, because the machine
 * stopped between the two. A week later it is removed for good, unless a row names it by then.
 */
export function sweepFiles({ db, env, now }: Pick<Service, 'db' | 'env' | 'now'>): Swept {
	const at = now();
	const folder = folderIn(env.DATA_DIR);
	const aside = asideIn(env.DATA_DIR);
	// The names first: what is added meanwhile is not among them.
	const here = readdirSync(folder).filter((name) => ageOf(join(folder, name), at) >= ON_ITS_WAY);
	const waiting = readdirSync(aside);
	const rows = [file, advocateFile, paperPdf].flatMap((table) =>
		db.select({ id: table.id }).from(table).all()
	);
	const known = new Set(rows.map(({ id }) => id + END));
	const back = waiting.filter((name) => known.has(name) && !existsSync(join(folder, name)));
	for (const name of back) move(join(aside, name), join(folder, name));
	const gone = waiting.filter(
		(name) => !back.includes(name) && ageOf(join(aside, name), at) >= KEPT_ASIDE
	);
	for (const name of gone) wipe(join(aside, name));
	const unknown = here.filter((name) => !known.has(name));
	for (const name of unknown) {
		if (!move(join(folder, name), join(aside, name))) continue;
		// Its week begins now.
		utimesSync(join(aside, name), at / 1000, at / 1000);
	}
	return { aside: unknown.length, back: back.length, gone: gone.length };
}

/** Beside what backups take, on the same disk. */
function asideIn(dataDir: string): string {
	const folder = join(dataDir, 'files-aside');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return folder;
}

/** Milliseconds since it was written; none where it is gone meanwhile. */
function ageOf(path: string, at: number): number {
	const found = statSync(path, { throwIfNoEntry: false });
	return found ? at - found.mtimeMs : 0;
}

/** Whether it was moved; another server, on its way out, may have been quicker. */
function move(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}
