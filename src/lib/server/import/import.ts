import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { record } from '../audit/audit.ts';
import type { Service } from '../service.ts';
import { refreshFigures } from '../statistics/kept/refresh.ts';
import { applyRows } from './apply.ts';
import { filesIn } from './extract.ts';
import { readFile, type WaitingRows } from './read/read-file.ts';
import { CACHE_KIB, whileReading } from './read/reading.ts';
import { emptyReport, type FileReport, type ImportReport } from './report.ts';
import { newRun, type Run } from './run.ts';

export interface ImportOptions {
	/** Do everything, and then leave it as it was. */
	readonly dryRun: boolean;
	/** Told what is being done. */
	readonly say?: (what: string) => void;
}

/** Thrown to roll back what was tried. */
class Undone extends Error {}

/**
 * Imports the extract in a folder: all of it or, if any row is refused, nothing. Reading and comparing
 * comes first and keeps nobody waiting; only what is new or changed is then applied, in one transaction.
 * @throws Refused where the folder holds no extract; 404 unless the policy lets this actor.
 */
export async function importExtract(
	service: Service,
	actor: Actor,
	folder: string,
	{ dryRun, say = () => {} }: ImportOptions
): Promise<ImportReport> {
	permit(service, actor, 'extract.import');
	const run = newRun(service);
	const files: { report: FileReport; waiting: WaitingRows | null }[] = [];
	await whileReading(service, async (reading) => {
		for (const { file, path } of filesIn(folder)) {
			say(`Reading ${file.name}`);
			const report = emptyReport(file.name);
			const waiting = await readFile({ ...run, service: reading }, file, path, report);
			files.push({ report, waiting });
		}
	});
	say('Applying what is new');
	const reports = files.map(({ report }) => report);
	const applied = inOneTransaction(run, () => {
		for (const { report, waiting } of files) if (waiting) applyRows(run, waiting, report);
		if (dryRun || refusedIn(reports) > 0) throw new Undone();
		recordImport(run, actor, reports);
	});
	if (applied) {
		say('Bringing the figures up to date');
		refreshFigures(service);
	} else if (!dryRun) {
		record(service.db, actor, run.now, {
			action: 'import',
			detail: { refused: refusedIn(reports) }
		});
	}
	return { files: reports, applied, refused: refusedIn(reports) };
}

function inOneTransaction({ service }: Run, act: () => void): boolean {
	const { $client } = service.db;
	const usual: unknown = $client.pragma('cache_size', { simple: true });
	$client.pragma(`cache_size = -${CACHE_KIB}`);
	try {
		service.db.transaction(act, { behavior: 'immediate' });
		return true;
	} catch (error) {
		if (error instanceof Undone) return false;
		throw error;
	} finally {
		$client.pragma(`cache_size = ${Number(usual)}`);
	}
}

function refusedIn(reports: readonly FileReport[]): number {
	return reports.reduce((sum, { refused }) => sum + refused, 0);
}

/**
 * One audit row for the run and one for each file, with counts, in the transaction they tell of. Not one
 * for each code: a nightly extract would bury what people did under a hundred thousand lines, and the
 * row of the code says itself that it was imported, and when.
 */
function recordImport({ service, now }: Run, actor: Actor, reports: readonly FileReport[]): void {
	for (const { name, added, changed, unchanged, kept } of reports) {
		const detail = { added, changed, unchanged, kept: kept.length };
		record(service.db, actor, now, { action: 'import', subject: name, detail });
	}
	record(service.db, actor, now, { action: 'import', detail: { files: reports.length } });
}
